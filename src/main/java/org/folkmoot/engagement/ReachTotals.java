package org.folkmoot.engagement;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReachTotals extends Repository<ReachTotal, String> {

    List<ReachTotal> findAll();

    /** How many of these have been reached by the programme; ids as text. */
    @Query(
            nativeQuery = true,
            value =
                    "select count(distinct subject) from engagement_tally where scope = 'programme' and measure = 'ORGANISATION' and subject in (:organisations)")
    int reachedAmong(Collection<String> organisations);
}
