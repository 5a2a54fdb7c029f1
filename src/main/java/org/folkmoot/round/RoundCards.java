package org.folkmoot.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundCards extends Repository<RoundCard, UUID> {

    RoundCard save(RoundCard card);

    Optional<RoundCard> findById(UUID id);

    @Query("select c from RoundCard c where c.roundId = :round and c.standing order by c.writtenAt, c.id")
    List<RoundCard> standingIn(UUID round);

    @Query("select c from RoundCard c where c.roundId = :round and c.memberId = :member and c.tableNo is null"
            + " and c.standing order by c.writtenAt, c.id")
    List<RoundCard> ofPerson(UUID round, UUID member);

    @Query("select c from RoundCard c where c.roundId = :round and c.tableNo = :table and c.standing")
    List<RoundCard> ofTable(UUID round, int table);

    @Query("select c.roundId as round, count(c) as cards from RoundCard c where c.roundId in :rounds and c.standing"
            + " group by c.roundId")
    List<Count> counts(Collection<UUID> rounds);

    @Modifying
    @Query("delete from RoundCard c where c.memberId = :member and c.standing is null")
    void deleteWithdrawnOf(UUID member);

    @Modifying
    @Query("update RoundCard c set c.memberId = null where c.memberId = :member")
    void unname(UUID member);

    interface Count {
        UUID getRound();

        long getCards();
    }
}
