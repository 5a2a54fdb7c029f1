package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An address at which calendar programs read one person's conversations without signing in, from when to when. Its token
 * stands in the address and nowhere else. {@code standing} as in {@link Place}.
 */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = FeedToken.HASH_LENGTH)
    private String tokenHash;

    @Column(nullable = false)
    private Instant madeAt;

    /** In the programme's zone; written once a day at most. */
    private @Nullable LocalDate lastReadOn;

    private @Nullable Instant endedAt;

    @Column(length = 20)
    @Enumerated(EnumType.STRING)
    private @Nullable FeedEnd endedBy;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    CalendarFeed(MemberId member, String tokenHash, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.tokenHash = tokenHash;
        this.madeAt = now;
        this.standing = true;
    }

    void end(FeedEnd how, Instant now) {
        endedBy = how;
        endedAt = now;
        standing = null;
    }

    boolean notYetReadOn(LocalDate today) {
        return lastReadOn == null || lastReadOn.isBefore(today);
    }

    CalendarFeedLine line() {
        return new CalendarFeedLine(madeAt, lastReadOn);
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
