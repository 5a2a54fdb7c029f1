package org.folkmoot.round;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TableChoices extends Repository<TableChoice, UUID> {

    TableChoice save(TableChoice choice);

    Optional<TableChoice> findByRoundIdAndMemberId(UUID roundId, UUID memberId);

    @Modifying
    @Query("delete from TableChoice t where t.memberId = :member")
    void deleteOf(UUID member);
}
