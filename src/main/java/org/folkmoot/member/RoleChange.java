package org.folkmoot.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a role was given or taken. Written once, never edited; the portal itself acts without a member. */
@Entity
@Table(name = "member_role_change")
class RoleChange {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(nullable = false)
    private boolean granted;

    private @Nullable UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected RoleChange() {}

    RoleChange(MemberId member, Role role, boolean granted, Optional<MemberId> by, Instant at) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.role = role;
        this.granted = granted;
        this.changedBy = by.map(MemberId::value).orElse(null);
        this.changedAt = at;
    }

    Role role() {
        return role;
    }

    boolean granted() {
        return granted;
    }

    Optional<MemberId> changedBy() {
        return Optional.ofNullable(changedBy).map(MemberId::new);
    }

    Instant changedAt() {
        return changedAt;
    }
}
