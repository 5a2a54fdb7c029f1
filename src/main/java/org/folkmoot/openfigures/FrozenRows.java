package org.folkmoot.openfigures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FrozenRows extends Repository<FrozenFigures, UUID> {

    String SUMMARY = "select new org.folkmoot.openfigures.FrozenSummary("
            + "f.frozenNumber, f.title, f.frozenAt, w.withdrawnAt, w.reason)"
            + " from FrozenFigures f left join FrozenWithdrawal w on w.frozenId = f.id";

    String LATEST_FIRST = " order by f.frozenNumber desc";

    FrozenFigures saveAndFlush(FrozenFigures row);

    Optional<FrozenFigures> findByFrozenNumber(int number);

    @Query("select coalesce(max(f.frozenNumber), 0) from FrozenFigures f")
    int last();

    @Query(value = SUMMARY + LATEST_FIRST, countQuery = "select count(f) from FrozenFigures f")
    Page<FrozenSummary> page(Pageable page);

    @Query(SUMMARY + LATEST_FIRST)
    List<FrozenSummary> summaries();

    @Query(SUMMARY + " where f.frozenNumber = :number")
    Optional<FrozenSummary> summary(int number);
}
