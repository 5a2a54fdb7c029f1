package org.folkmoot.method;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhaseDrafts extends Repository<PhaseDraft, UUID> {

    PhaseDraft saveAndFlush(PhaseDraft row);

    Optional<PhaseDraft> findByPhaseIdAndMemberId(UUID phaseId, UUID memberId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from PhaseDraft d where d.phaseId = :phase and d.memberId = :member")
    Optional<PhaseDraft> lock(UUID phase, UUID member);

    List<PhaseDraft> findByPhaseIdInAndMemberId(Collection<UUID> phases, UUID memberId);

    @Query("select d from PhaseDraft d where d.phaseId = :phase and d.askedAt is not null order by d.askedAt, d.id")
    List<PhaseDraft> asked(UUID phase);

    boolean existsByPhaseIdInAndWordsNot(Collection<UUID> phases, String words);

    /** Unless somebody saved more to it. @return how many went */
    @Modifying(flushAutomatically = true)
    @Query("delete from PhaseDraft d where d.id = :id and d.turn = :turn")
    int deleteAt(UUID id, int turn);

    @Modifying
    @Query("delete from PhaseDraft d where d.memberId = :member")
    void deleteOf(UUID member);
}
