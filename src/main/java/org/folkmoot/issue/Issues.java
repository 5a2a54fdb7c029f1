package org.folkmoot.issue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Issues extends Repository<Issue, UUID> {

    Issue save(Issue issue);

    Optional<Issue> findById(UUID id);

    /** Also those that stand no more, as they were added. */
    List<Issue> findByInquiryIdOrderByAddedAtAscIdAsc(UUID inquiryId);
}
