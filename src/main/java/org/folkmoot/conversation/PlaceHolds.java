package org.folkmoot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaceHolds extends Repository<PlaceHold, UUID> {

    PlaceHold save(PlaceHold hold);

    Optional<PlaceHold> findById(UUID id);

    @Query("select h from PlaceHold h where h.sessionId = :session and h.standing order by h.sectorName")
    List<PlaceHold> standingIn(UUID session);

    @Query("select h from PlaceHold h where h.sessionId = :session and h.sectorId = :sector and h.standing")
    Optional<PlaceHold> standing(UUID session, UUID sector);

    /** Sessions with a hold whose moment has come. */
    @Query("select distinct h.sessionId from PlaceHold h where h.standing and h.heldUntil <= :now")
    List<UUID> sessionsToMoveOn(Instant now);
}
