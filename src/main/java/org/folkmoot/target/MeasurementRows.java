package org.folkmoot.target;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasurementRows extends Repository<MeasurementRow, UUID> {

    /** Neither corrected nor taken back. */
    String HOLDS = " m.takenBack = false and not exists (select 1 from MeasurementRow c where c.corrects = m.id)";

    MeasurementRow saveAndFlush(MeasurementRow row);

    /** In the order they were entered. */
    List<MeasurementRow> findByTargetIdOrderByTurn(UUID targetId);

    @Query("select m from MeasurementRow m where m.targetId in :targets and" + HOLDS)
    List<MeasurementRow> standing(Collection<UUID> targets);

    @Query("select coalesce(max(m.turn), 0) from MeasurementRow m where m.targetId = :target")
    int lastTurn(UUID target);
}
