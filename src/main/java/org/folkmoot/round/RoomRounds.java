package org.folkmoot.round;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomRounds extends Repository<RoomRound, UUID> {

    RoomRound save(RoomRound round);

    RoomRound saveAndFlush(RoomRound round);

    void delete(RoomRound round);

    Optional<RoomRound> findById(UUID id);

    @Query("select r from RoomRound r where r.subjectKind = :kind and r.subjectId = :subject order by r.place, r.id")
    List<RoomRound> of(String kind, UUID subject);

    /** Of which subject a round is, without loading it. */
    @Query("select r.subjectKind as kind, r.subjectId as subject from RoomRound r where r.id = :id")
    Optional<Of> subjectOf(UUID id);

    /** The row, held until the transaction ends: cards, groups and dots come through here first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RoomRound r where r.id = :id")
    Optional<RoomRound> lock(UUID id);

    /** All rows of a subject, held until the transaction ends: whatever concerns several rounds comes through here first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RoomRound r where r.subjectKind = :kind and r.subjectId = :subject order by r.id")
    List<RoomRound> lockAll(String kind, UUID subject);

    interface Of {
        String getKind();

        UUID getSubject();
    }
}
