package org.folkmoot.facilitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a session was given to somebody: how many they had in the time that counts, and what was known to stand against it. */
@Entity
@Table(name = "rota_line")
class RotaGiven {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID rotaId;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false)
    private int had;

    @Column(nullable = false, updatable = false, length = 120)
    private String despite;

    @SuppressWarnings("NullAway.Init")
    protected RotaGiven() {}

    RotaGiven(Rota rota, DialogueSessionId session, MemberId member, int had, Set<PassedOver> despite) {
        this.id = Ids.next();
        this.rotaId = rota.id().value();
        this.sessionId = session.value();
        this.memberId = member.value();
        this.had = had;
        this.despite = despite.stream().sorted().map(PassedOver::name).collect(Collectors.joining(" "));
    }

    RotaId rota() {
        return new RotaId(rotaId);
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
