package org.folkmoot.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** The link by which the first administrator sets the portal up, once. The token itself is printed and never stored. */
@Entity
@Table(name = "set_up_link")
class SetUpLink {

    static final Duration VALID_FOR = Duration.ofHours(24);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = 64)
    private String tokenHash;

    @Column(nullable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private Instant expiresAt;

    private @Nullable Instant usedAt;

    private @Nullable UUID usedBy;

    @SuppressWarnings("NullAway.Init")
    protected SetUpLink() {}

    SetUpLink(String tokenHash, Instant now) {
        this.id = Ids.next();
        this.tokenHash = tokenHash;
        this.madeAt = now;
        this.expiresAt = now.plus(VALID_FOR);
    }

    /** @throws RefusedException ALREADY_SET_UP, SET_UP_LINK_EXPIRED */
    void check(Instant now) {
        if (usedAt != null) throw new RefusedException(MemberRefusal.ALREADY_SET_UP);
        if (!now.isBefore(expiresAt)) throw new RefusedException(MemberRefusal.SET_UP_LINK_EXPIRED);
    }

    void use(MemberId member, Instant now) {
        check(now);
        usedAt = now;
        usedBy = member.value();
    }
}
