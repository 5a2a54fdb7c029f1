package org.folkmoot.seating;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SeatPlans extends Repository<SeatPlan, UUID> {

    SeatPlan save(SeatPlan plan);

    Optional<SeatPlan> findFirstBySessionIdOrderByMadeAtDescIdDesc(UUID sessionId);
}
