package org.folkmoot.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** That a person attached a file to a thing. The row is the truth: bytes without one are removed. */
@Entity
@Table(name = "stored_file")
class StoredFile {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false, length = FileHolder.KIND_MAX)
    private String holderKind;

    @Column(nullable = false, updatable = false)
    private UUID holderId;

    @Column(nullable = false, updatable = false, length = FileNames.MAX)
    private String name;

    @Column(nullable = false, updatable = false, length = 100)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private UUID attachedBy;

    @Column(nullable = false, updatable = false)
    private Instant attachedAt;

    private @Nullable UUID removedBy;

    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(FileHolder holder, String name, FileType type, ReceivedFile received, MemberId by, Instant now) {
        this.id = Ids.next();
        this.holderKind = holder.kind();
        this.holderId = holder.id();
        this.name = name;
        this.mediaType = type.mediaType();
        this.bytes = received.bytes();
        this.sha256 = received.sha256();
        this.attachedBy = by.value();
        this.attachedAt = now;
    }

    /** @throws RefusedException NOT_THERE */
    void remove(MemberId by, Instant now) {
        if (removedAt != null) throw new RefusedException(FileRefusal.NOT_THERE);
        removedBy = by.value();
        removedAt = now;
    }

    FileId id() {
        return new FileId(id);
    }

    FileHolder holder() {
        return new FileHolder(holderKind, holderId);
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    MemberId attachedBy() {
        return new MemberId(attachedBy);
    }

    Instant attachedAt() {
        return attachedAt;
    }

    boolean isThere() {
        return removedAt == null;
    }
}
