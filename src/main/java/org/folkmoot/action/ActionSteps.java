package org.folkmoot.action;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionSteps extends Repository<ActionStep, UUID> {

    ActionStep save(ActionStep step);

    List<ActionStep> findByActionIdOrderByTurn(UUID actionId);

    @Query("select coalesce(max(s.turn), 0) from ActionStep s where s.actionId = :action")
    int lastTurn(UUID action);
}
