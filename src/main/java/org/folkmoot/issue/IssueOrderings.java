package org.folkmoot.issue;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssueOrderings extends Repository<IssueOrdering, UUID> {

    IssueOrdering save(IssueOrdering ordering);

    Optional<IssueOrdering> findByInquiryId(UUID inquiryId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from IssueOrdering o where o.inquiryId = :inquiry")
    Optional<IssueOrdering> lock(UUID inquiry);
}
