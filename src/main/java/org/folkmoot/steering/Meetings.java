package org.folkmoot.steering;

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

interface Meetings extends Repository<Meeting, UUID> {

    Meeting saveAndFlush(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    /** Whoever changes a meeting or what hangs on it holds its row, before any idea's. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> lock(UUID id);

    Page<Meeting> findAllByOrderByStartsAtDescIdDesc(Pageable page);

    List<Meeting> findByStateInOrderByStartsAtAscIdAsc(Collection<MeetingState> states);
}
