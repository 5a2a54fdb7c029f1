package org.folkmoot.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Preferences extends Repository<Preference, UUID> {

    Preference saveAndFlush(Preference preference);

    List<Preference> findByMemberIdIn(Collection<UUID> members);

    Optional<Preference> findByMemberIdAndKind(UUID member, NotificationKind kind);

    @Modifying
    @Query("delete from Preference p where p.memberId = :member")
    int reset(UUID member);
}
