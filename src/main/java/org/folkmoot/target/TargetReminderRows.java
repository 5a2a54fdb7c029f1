package org.folkmoot.target;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TargetReminderRows extends Repository<TargetReminder, UUID> {

    TargetReminder save(TargetReminder reminder);

    List<TargetReminder> findByTargetIdIn(Collection<UUID> targets);
}
