package org.folkmoot.history;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HistoryPlans extends Repository<HistoryPlan, UUID> {

    HistoryPlan save(HistoryPlan plan);

    Optional<HistoryPlan> findById(UUID importId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from HistoryPlan p where p.importId = :id")
    Optional<HistoryPlan> lock(UUID id);

    /** Those that were carried out, the newest first: keys are time-ordered. */
    @Query("select p from HistoryPlan p where p.begun = true and p.headings = :headings order by p.importId desc")
    List<HistoryPlan> carriedOut(String headings, Limit limit);

    @Modifying
    @Query("delete from HistoryPlan p where p.importId = :id")
    void deleteOf(UUID id);
}
