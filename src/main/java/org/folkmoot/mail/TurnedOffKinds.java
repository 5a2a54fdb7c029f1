package org.folkmoot.mail;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TurnedOffKinds extends Repository<TurnedOff, UUID> {

    TurnedOff save(TurnedOff turnedOff);

    void flush();

    List<TurnedOff> findByMemberIdIn(Collection<UUID> members);

    boolean existsByMemberIdAndKind(UUID member, MailKind kind);

    @Modifying
    @Query("delete from TurnedOff t where t.memberId = :member and t.kind = :kind")
    int turnOn(UUID member, MailKind kind);
}
