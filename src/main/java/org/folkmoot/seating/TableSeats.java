package org.folkmoot.seating;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TableSeats extends Repository<TableSeat, UUID> {

    List<TableSeat> saveAll(Iterable<TableSeat> seats);

    List<TableSeat> findByPlanIdOrderByRoundNoAscTableNoAscIdAsc(UUID planId);

    List<TableSeat> findByPlanIdAndMemberIdOrderByRoundNo(UUID planId, UUID memberId);

    @Modifying
    @Query("delete from TableSeat s where s.memberId = :member")
    void deleteOf(UUID member);
}
