package org.folkmoot.issue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IssueWordings extends Repository<IssueWording, UUID> {

    IssueWording save(IssueWording wording);

    List<IssueWording> findByIssueIdOrderByRevision(UUID issueId);
}
