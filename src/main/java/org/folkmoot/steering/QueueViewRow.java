package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A {@link KeptView} as it is kept. {@link QueueViews#settle} ends it, in the database. */
@Entity
@Table(name = "queue_view")
class QueueViewRow {

    static final int NAME_MAX = 80;
    static final int ADDRESS_MAX = 2000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(nullable = false, length = NAME_MAX)
    private String nameKey;

    @Column(nullable = false, length = ADDRESS_MAX)
    private String address;

    @Column(nullable = false)
    private UUID keptBy;

    @Column(nullable = false)
    private Instant keptAt;

    private @Nullable UUID meetingId;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected QueueViewRow() {}

    QueueViewRow(String name, String address, MemberId keptBy, Instant keptAt) {
        if (address.length() > ADDRESS_MAX) throw new RefusedException(QueueRefusal.VIEW_TOO_LONG);
        this.id = Ids.next();
        this.name = Texts.line(name, NAME_MAX);
        this.nameKey = this.name.toLowerCase(Locale.ROOT);
        this.address = address;
        this.keptBy = keptBy.value();
        this.keptAt = keptAt;
        this.standing = true;
    }

    /** @param meeting null for none in particular */
    void keepFor(@Nullable MeetingId meeting) {
        meetingId = meeting == null ? null : meeting.value();
    }

    @Nullable
    MeetingId meeting() {
        return meetingId == null ? null : new MeetingId(meetingId);
    }

    QueueViewId id() {
        return new QueueViewId(id);
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    MemberId keptBy() {
        return new MemberId(keptBy);
    }
}
