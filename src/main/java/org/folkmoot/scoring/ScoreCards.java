package org.folkmoot.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScoreCards extends Repository<ScoreCard, UUID> {

    ScoreCard saveAndFlush(ScoreCard card);

    @Query("select c from ScoreCard c where c.ideaId = :idea and c.memberId = :member and c.standing = true")
    Optional<ScoreCard> standing(UUID idea, UUID member);

    @Query("select c from ScoreCard c where c.ideaId = :idea and c.standing = true order by c.putInAt, c.id")
    List<ScoreCard> standingOn(UUID idea);

    @Query("select c from ScoreCard c where c.ideaId in :ideas and c.memberId = :member and c.standing = true")
    List<ScoreCard> standingOf(UUID member, Collection<UUID> ideas);

    /** How many cards each member put in for it before the one that stands. */
    @Query("select c.memberId as member, count(c) as cards from ScoreCard c"
            + " where c.ideaId = :idea and c.standing is null group by c.memberId")
    List<EarlierCards> earlierOn(UUID idea);

    /** Ends it. @return 0 when it stands no more */
    @Modifying
    @Query("update ScoreCard c set c.standing = null where c.id = :id and c.memberId = :member and c.standing = true")
    int settle(UUID id, UUID member);

    interface EarlierCards {
        UUID getMember();

        int getCards();
    }
}
