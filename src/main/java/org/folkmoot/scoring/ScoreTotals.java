package org.folkmoot.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What cards are worth and add up to, reckoned in one place, by the database: beside each card that comes or goes, and for
 * every idea that waits when the weights change. Always cards first, then totals, so that two who reckon at once wait for
 * each other. What was decided keeps the figures it was decided by.
 */
interface ScoreTotals extends Repository<ScoreTotal, UUID> {

    String WAITING = "(select i.id from idea i where i.stage in ('SUBMITTED', 'SHORTLISTED'))";

    String WORTH = "update score_card set worth = (select cast(sum(m.points * k.weight) as double) / sum(k.weight)"
            + " from score_mark m join score_criterion k on k.id = m.criterion_id"
            + " where m.card_id = score_card.id and m.points is not null and k.standing = true)";

    String TOTAL = "update score_total set"
            + " cards = (select count(*) from score_card c where c.idea_id = score_total.idea_id and c.standing = true),"
            + " judged = (select count(c.worth) from score_card c where c.idea_id = score_total.idea_id and c.standing = true),"
            + " mean = (select avg(c.worth) from score_card c where c.idea_id = score_total.idea_id and c.standing = true),"
            + " spread = (select stddev_pop(c.worth) from score_card c"
            + " where c.idea_id = score_total.idea_id and c.standing = true),"
            + " counted_at = :now";

    String DIFFERS = "update score_card set differs = exists (select 1 from score_total t"
            + " where t.idea_id = score_card.idea_id and t.judged >= " + ScoreTotal.DIFFERS_AMONG
            + " and round(abs(score_card.worth - t.mean), 6) >= " + ScoreTotal.DIFFERS_BY + ")";

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = WORTH + " where id = :card")
    void reckonWorth(UUID card);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into score_total (idea_id, cards, judged, counted_at) select i.id, 0, 0, cast(:now as datetime(6))"
                            + " from idea i where i.id = :idea and not exists (select 1 from score_total t where t.idea_id = :idea)")
    void begin(UUID idea, Instant now);

    @Modifying
    @Query(nativeQuery = true, value = TOTAL + " where idea_id = :idea")
    void reckon(UUID idea, Instant now);

    @Modifying
    @Query(nativeQuery = true, value = DIFFERS + " where idea_id = :idea and standing = true")
    void reckonDiffering(UUID idea);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = WORTH + " where standing = true and idea_id in " + WAITING)
    void reckonWorthOfWaiting();

    @Modifying
    @Query(nativeQuery = true, value = TOTAL + " where idea_id in " + WAITING)
    void reckonWaiting(Instant now);

    @Modifying
    @Query(nativeQuery = true, value = DIFFERS + " where standing = true and idea_id in " + WAITING)
    void reckonDifferingOfWaiting();

    /** Ideas whose total is not what their standing cards add up to. */
    @Query(
            nativeQuery = true,
            value = "select count(*) from score_total t where t.cards <>"
                    + " (select count(*) from score_card c where c.idea_id = t.idea_id and c.standing = true)"
                    + " or abs(coalesce(t.mean, 0) - coalesce((select avg(c.worth) from score_card c"
                    + " where c.idea_id = t.idea_id and c.standing = true), 0)) > 0.000001")
    int countDiffering();

    @Modifying
    @Query(nativeQuery = true, value = TOTAL)
    void reckonAll(Instant now);

    @Modifying
    @Query(nativeQuery = true, value = DIFFERS + " where standing = true")
    void reckonDifferingOfAll();

    @Query("select new org.folkmoot.scoring.TotalOfIdea(i.id, i.stage, t) from Idea i"
            + " left join ScoreTotal t on t.ideaId = i.id where i.id in :ideas")
    List<TotalOfIdea> of(Collection<UUID> ideas);
}
