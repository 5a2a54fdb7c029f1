package org.folkmoot.note;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllNotes extends Repository<SessionNotes, UUID> {

    SessionNotes save(SessionNotes row);

    SessionNotes saveAndFlush(SessionNotes row);

    Optional<SessionNotes> findById(UUID sessionId);

    List<SessionNotes> findBySessionIdIn(Collection<UUID> sessions);

    /** The row, held until the transaction ends: whoever writes lines or takes a step comes through here first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from SessionNotes n where n.sessionId = :session")
    Optional<SessionNotes> lock(UUID session);

    @Query("select n from SessionNotes n where n.state in :states order by n.startsAt desc, n.sessionId desc")
    Page<SessionNotes> in(Collection<NotesState> states, Pageable page);
}
