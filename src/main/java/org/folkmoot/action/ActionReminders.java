package org.folkmoot.action;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActionReminders extends Repository<ActionReminder, UUID> {

    ActionReminder save(ActionReminder reminder);
}
