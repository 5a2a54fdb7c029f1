package org.folkmoot.issue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IssueOrderingSteps extends Repository<IssueOrderingStep, UUID> {

    IssueOrderingStep save(IssueOrderingStep step);

    List<IssueOrderingStep> findByInquiryIdOrderByTurn(UUID inquiryId);
}
