package org.folkmoot.engagement;

import java.time.LocalDate;
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

    interface Added {
        String getScope();

        String getMeasure();

        Number getAdded();
    }
}
