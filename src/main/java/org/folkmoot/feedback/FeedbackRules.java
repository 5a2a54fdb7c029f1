package org.folkmoot.feedback;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FeedbackRules extends Repository<FeedbackRule, UUID> {

    FeedbackRule save(FeedbackRule rule);

    Optional<FeedbackRule> findFirstByOrderBySetAtDescIdDesc();

    default FeedbackTerms terms() {
        return findFirstByOrderBySetAtDescIdDesc().map(FeedbackRule::terms).orElse(FeedbackTerms.USUAL);
    }
}
