package org.folkmoot.prioritymap;

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
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a group found of one sub-area, who last changed it and when. Without a row it is not identified. */
@Entity
@Table(name = "priority_mark")
class PriorityMark {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID groupId;

    @Column(nullable = false, updatable = false)
    private UUID subAreaId;

    @Enumerated(EnumType.STRING)
    @Column(name = "mark_level", nullable = false, length = 16)
    private PriorityLevel level;

    @Column(nullable = false, length = MarkCell.EXAMPLE_MAX)
    private String example;

    @Column(nullable = false)
    private int revision;

    /** Null once the person has left the portal. */
    private @Nullable UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected PriorityMark() {}

    PriorityMark(MarkCell asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.groupId = asked.group().value();
        this.subAreaId = asked.subArea().value();
        this.level = asked.level();
        this.example = asked.example();
        this.revision = 1;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    boolean says(MarkCell asked) {
        return level == asked.level() && example.equals(asked.example());
    }

    void change(MarkCell asked, MemberId by, Instant now) {
        level = asked.level();
        example = asked.example();
        revision++;
        changedBy = by.value();
        changedAt = now;
    }

    MapGroupId group() {
        return new MapGroupId(groupId);
    }

    SubAreaId subArea() {
        return new SubAreaId(subAreaId);
    }

    PriorityLevel level() {
        return level;
    }

    String example() {
        return example;
    }

    int revision() {
        return revision;
    }

    @Nullable
    MemberId changedBy() {
        return changedBy == null ? null : new MemberId(changedBy);
    }

    Instant changedAt() {
        return changedAt;
    }
}
