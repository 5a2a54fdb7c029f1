package org.folkmoot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckIns extends Repository<CheckIn, UUID> {

    CheckIn save(CheckIn checkIn);

    @Query("select c from CheckIn c where c.sessionId = :session and c.memberId = :member and c.standing")
    Optional<CheckIn> standing(UUID session, UUID member);

    boolean existsByNotedKey(String key);

    @Query("select c from CheckIn c where c.sessionId = :session and c.standing")
    List<CheckIn> standingIn(UUID session);
}
