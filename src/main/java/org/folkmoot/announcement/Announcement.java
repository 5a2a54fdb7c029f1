package org.folkmoot.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One announcement, from its first words to the last mail written. */
@Entity
@Table(name = "announcement")
class Announcement {

    static final int LABEL_MAX = 250;

    private static final Duration LONGEST_AHEAD = Duration.ofDays(366);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = EditAnnouncement.SUBJECT_MAX)
    private String subject = "";

    @Column(nullable = false, length = EditAnnouncement.WORDS_MAX)
    private String words = "";

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private SegmentKind segmentKind = SegmentKind.EVERYONE;

    private @Nullable UUID segmentOf;

    @Column(nullable = false, length = LABEL_MAX)
    private String segmentLabel = "";

    @Column(nullable = false, length = 10)
    @Enumerated(EnumType.STRING)
    private AnnouncementState state = AnnouncementState.DRAFT;

    private @Nullable Instant sendAt;

    @Column(nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    private @Nullable Integer people;
    private @Nullable Integer withoutConsent;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    Announcement(MemberId writtenBy, Instant now) {
        this.id = Ids.next();
        this.writtenBy = writtenBy.value();
        this.writtenAt = now;
        this.changedBy = writtenBy.value();
        this.changedAt = now;
    }

    /** @throws RefusedException NOT_A_DRAFT */
    void write(EditAnnouncement asked, String label, MemberId by, Instant now) {
        draft();
        subject = asked.subject();
        words = asked.words();
        segmentKind = asked.segment().kind();
        segmentOf = asked.segment().of();
        segmentLabel = label.length() > LABEL_MAX ? label.substring(0, LABEL_MAX) : label;
        changed(by, now);
    }

    /** @throws RefusedException NOT_A_DRAFT, UNFINISHED, TIME_PASSED, TOO_FAR_AHEAD */
    void schedule(Instant moment, MemberId by, Instant now) {
        draft();
        if (subject.isEmpty() || words.isEmpty()) throw new RefusedException(AnnouncementRefusal.UNFINISHED);
        if (moment.isBefore(now)) throw new RefusedException(AnnouncementRefusal.TIME_PASSED);
        if (moment.isAfter(now.plus(LONGEST_AHEAD))) throw new RefusedException(AnnouncementRefusal.TOO_FAR_AHEAD);
        state = AnnouncementState.SCHEDULED;
        sendAt = moment;
        changed(by, now);
    }

    /** Becomes a draft again. @throws RefusedException UNDER_WAY */
    void takeBack(MemberId by, Instant now) {
        if (state != AnnouncementState.SCHEDULED) throw new RefusedException(AnnouncementRefusal.UNDER_WAY);
        state = AnnouncementState.DRAFT;
        sendAt = null;
        changed(by, now);
    }

    /** Its people are settled. */
    void begin(SegmentCount found) {
        state = AnnouncementState.SENDING;
        people = found.people();
        withoutConsent = found.withoutConsent();
    }

    void end(Instant now) {
        state = AnnouncementState.SENT;
        endedAt = now;
    }

    boolean isDue(Instant now) {
        return state == AnnouncementState.SCHEDULED && sendAt != null && !sendAt.isAfter(now);
    }

    /** @throws RefusedException NOT_A_DRAFT */
    void draft() {
        if (state != AnnouncementState.DRAFT) throw new RefusedException(AnnouncementRefusal.NOT_A_DRAFT);
    }

    private void changed(MemberId by, Instant now) {
        changedBy = by.value();
        changedAt = now;
    }

    @Nullable
    SegmentCount found() {
        return people == null || withoutConsent == null ? null : new SegmentCount(people, withoutConsent, 0);
    }

    AnnouncementId id() {
        return new AnnouncementId(id);
    }

    int version() {
        return version;
    }

    String subject() {
        return subject;
    }

    String words() {
        return words;
    }

    Segment segment() {
        return new Segment(segmentKind, segmentOf);
    }

    String segmentLabel() {
        return segmentLabel;
    }

    AnnouncementState state() {
        return state;
    }

    @Nullable
    Instant sendAt() {
        return sendAt;
    }

    MemberId writtenBy() {
        return new MemberId(writtenBy);
    }

    MemberId changedBy() {
        return new MemberId(changedBy);
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
