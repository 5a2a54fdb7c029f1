package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReachTotals extends Repository<ReachTotal, String> {

    List<ReachTotal> findAll();

    /** What was new after one day and up to another. */
    @Query(
            nativeQuery = true,
            value =
                    "select scope as scope, measure as measure, sum(added) as added from engagement_day where on_day > :after and on_day <= :upTo group by scope, measure")
    List<Added> added(LocalDate after, LocalDate upTo);

    /** How many of these have been reached by the programme; ids as text. */
    @Query(
            nativeQuery = true,
            value =
                    "select count(distinct subject) from engagement_tally where scope = 'programme' and measure = 'ORGANISATION' and subject in (:organisations)")
    int reachedAmong(Collection<String> organisations);

    interface Added {
        String getScope();

        String getMeasure();

        Number getAdded();
    }
}
