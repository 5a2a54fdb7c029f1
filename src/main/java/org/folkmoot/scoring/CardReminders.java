package org.folkmoot.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CardReminders extends Repository<CardReminder, UUID> {

    CardReminder save(CardReminder reminder);

    @Query("select distinct r.memberId from CardReminder r where r.memberId in :among and r.remindedAt > :since")
    List<UUID> remindedSince(Instant since, Collection<UUID> among);

    @Modifying
    @Query("delete from CardReminder r where r.memberId = :member")
    void deleteOf(UUID member);
}
