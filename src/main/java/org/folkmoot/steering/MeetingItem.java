package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/** One item of a meeting's agenda, an idea or something else the group talks about: its place in the order, its time, when it was talked about. */
@Entity
@Table(name = "meeting_item")
class MeetingItem {

    static final int MINUTES_MAX = 240;
    static final int TITLE_MAX = 200;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID meetingId;

    private @Nullable UUID ideaId;

    /** Of what is no idea; empty for an idea. */
    @Column(nullable = false, length = TITLE_MAX)
    private String title;

    private int place;

    private int minutes;

    @Column(nullable = false)
    private UUID addedBy;

    @Column(nullable = false)
    private Instant addedAt;

    private @Nullable Instant startedAt;

    private @Nullable Instant endedAt;

    private @Nullable UUID removedBy;

    private @Nullable Instant removedAt;

    /** True until it is taken off or the meeting is published, then null: see the unique key in the migration. */
    private @Nullable Boolean waiting;

    @SuppressWarnings("NullAway.Init")
    protected MeetingItem() {}

    MeetingItem(MeetingId meeting, IdeaId idea, int place, int minutes, MemberId addedBy, Instant addedAt) {
        this(meeting, idea.value(), "", place, minutes, addedBy, addedAt);
        this.waiting = true;
    }

    MeetingItem(MeetingId meeting, String title, int place, int minutes, MemberId addedBy, Instant addedAt) {
        this(meeting, null, Texts.line(title, TITLE_MAX), place, minutes, addedBy, addedAt);
    }

    private MeetingItem(
            MeetingId meeting,
            @Nullable UUID idea,
            String title,
            int place,
            int minutes,
            MemberId addedBy,
            Instant addedAt) {
        this.id = Ids.next();
        this.meetingId = meeting.value();
        this.ideaId = idea;
        this.title = title;
        this.place = place;
        this.addedBy = addedBy.value();
        this.addedAt = addedAt;
        last(minutes);
    }

    /** @throws UnusableInputException unless 1 to {@link #MINUTES_MAX} */
    void last(int asked) {
        if (asked < 1 || asked > MINUTES_MAX)
            throw new UnusableInputException("steering.item.minutes.form", MINUTES_MAX);
        minutes = asked;
    }

    void move(int to) {
        place = to;
    }

    /** Begins, or goes on after another item came between: the first beginning counts. */
    void begin(Instant now) {
        if (startedAt == null) startedAt = now;
        endedAt = null;
    }

    void end(Instant now) {
        if (startedAt != null && endedAt == null) endedAt = now;
    }

    void takeOff(MemberId by, Instant now) {
        removedBy = by.value();
        removedAt = now;
        waiting = null;
    }

    /** The meeting is published: what has no answer may go on another agenda. */
    void settle() {
        waiting = null;
    }

    MeetingItemId id() {
        return new MeetingItemId(id);
    }

    UUID meeting() {
        return meetingId;
    }

    /** Null for something else. */
    @Nullable
    IdeaId idea() {
        return ideaId == null ? null : new IdeaId(ideaId);
    }

    String title() {
        return title;
    }

    int place() {
        return place;
    }

    int minutes() {
        return minutes;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
