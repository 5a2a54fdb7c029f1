package org.folkmoot.note;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NotesReminders extends Repository<NotesReminder, UUID> {

    NotesReminder save(NotesReminder row);
}
