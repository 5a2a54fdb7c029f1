package org.folkmoot.method;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** In which group of a phase a person is. */
@Entity
@Table(name = "method_group_person")
class GroupPerson {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID phaseId;

    @Column(nullable = false)
    private UUID groupId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false)
    private UUID placedBy;

    @Column(nullable = false)
    private Instant placedAt;

    @SuppressWarnings("NullAway.Init")
    protected GroupPerson() {}

    @SuppressWarnings("NullAway.Init")
    GroupPerson(PhaseGroup group, MemberId member, MemberId by, Instant now) {
        this.id = Ids.next();
        this.phaseId = group.phase();
        this.memberId = member.value();
        place(group, by, now);
    }

    final void place(PhaseGroup group, MemberId by, Instant now) {
        groupId = group.id();
        placedBy = by.value();
        placedAt = now;
    }

    UUID phase() {
        return phaseId;
    }

    UUID group() {
        return groupId;
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
