package org.folkmoot.feedback;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedbackAskings extends Repository<FeedbackAsking, UUID> {

    FeedbackAsking save(FeedbackAsking row);

    void flush();

    Optional<FeedbackAsking> findById(UUID id);

    /** The row, held until the transaction ends: whoever answers comes through here first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FeedbackAsking f where f.id = :id")
    Optional<FeedbackAsking> lock(UUID id);

    List<FeedbackAsking> findBySessionIdAndMemberIdOrderByAskedAtAscIdAsc(UUID sessionId, UUID memberId);

    List<FeedbackAsking> findBySessionIdAndRoundAndMemberIdIn(
            UUID sessionId, FeedbackRound round, Collection<UUID> members);
}
