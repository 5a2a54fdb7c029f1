package org.folkmoot.round;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundDots extends Repository<RoundDot, UUID> {

    RoundDot save(RoundDot dot);

    void delete(RoundDot dot);

    List<RoundDot> findByRoundId(UUID roundId);

    List<RoundDot> findByRoundIdAndMemberIdOrderByNth(UUID roundId, UUID memberId);

    @Modifying
    @Query("update RoundDot d set d.memberId = null where d.memberId = :member")
    void unname(UUID member);
}
