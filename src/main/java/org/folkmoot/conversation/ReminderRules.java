package org.folkmoot.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReminderRules extends Repository<ReminderRule, UUID> {

    ReminderRule save(ReminderRule rule);

    Optional<ReminderRule> findFirstByOrderBySetAtDescIdDesc();

    default ReminderTerms terms() {
        return findFirstByOrderBySetAtDescIdDesc().map(ReminderRule::terms).orElse(ReminderTerms.USUAL);
    }
}
