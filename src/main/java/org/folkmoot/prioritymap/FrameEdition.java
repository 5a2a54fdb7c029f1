package org.folkmoot.prioritymap;

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

/** A frame as it stood from some moment on. Written once: maps keep the edition they were begun with. */
@Entity
@Table(name = "frame_edition")
class FrameEdition {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID frameId;

    @Column(name = "edition_no", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false, length = DrawFrame.NAME_MAX)
    private String name;

    /** Null for what came with the portal. */
    @Column(updatable = false)
    private @Nullable UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected FrameEdition() {}

    FrameEdition(MapFrame frame, String name, MemberId by, Instant now) {
        this.id = Ids.next();
        this.frameId = frame.id().value();
        this.number = frame.edition();
        this.name = name;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    FrameId frame() {
        return new FrameId(frameId);
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    Instant madeAt() {
        return madeAt;
    }
}
