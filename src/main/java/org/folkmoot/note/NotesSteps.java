package org.folkmoot.note;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NotesSteps extends Repository<NotesStep, UUID> {

    NotesStep save(NotesStep row);

    List<NotesStep> findBySessionIdOrderByTakenAtAscIdAsc(UUID sessionId);
}
