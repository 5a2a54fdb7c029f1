package org.folkmoot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** From when to when a role asked for a second factor, and who said so. */
@Entity
@Table(name = "account_factor_rule")
class FactorRule {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "role_name", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(nullable = false)
    private Instant since;

    private @Nullable UUID setBy;

    private @Nullable Instant liftedAt;

    private @Nullable UUID liftedBy;

    @SuppressWarnings("NullAway.Init")
    protected FactorRule() {}

    FactorRule(Role role, MemberId by, Instant now) {
        this.id = Ids.next();
        this.role = role;
        this.setBy = by.value();
        this.since = now;
    }

    void lift(MemberId by, Instant now) {
        if (liftedAt != null) return;
        liftedAt = now;
        liftedBy = by.value();
    }

    Role role() {
        return role;
    }
}
