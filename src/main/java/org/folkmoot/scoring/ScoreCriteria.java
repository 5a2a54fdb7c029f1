package org.folkmoot.scoring;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScoreCriteria extends Repository<ScoreCriterion, UUID> {

    ScoreCriterion saveAndFlush(ScoreCriterion criterion);

    void delete(ScoreCriterion criterion);

    void flush();

    @Query("select k from ScoreCriterion k where k.standing = true order by k.sortOrder, k.id")
    List<ScoreCriterion> standing();

    /** Whoever puts a card in and whoever changes the criteria wait for each other here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from ScoreCriterion k where k.standing = true order by k.id")
    List<ScoreCriterion> lockStanding();

    @Query("select k from ScoreCriterion k where k.standing = true or k.id in :ids order by k.sortOrder, k.id")
    List<ScoreCriterion> standingOr(Collection<UUID> ids);

    @Query("select count(m) > 0 from ScoreMark m where m.criterionId = :criterion")
    boolean used(UUID criterion);
}
