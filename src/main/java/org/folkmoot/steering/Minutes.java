package org.folkmoot.steering;

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

/** The minutes of a meeting as somebody saved them. Written once; the highest turn holds. */
@Entity
@Table(name = "meeting_minutes")
class Minutes {

    static final int WORDS_MAX = 100_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID meetingId;

    private int turn;

    @Column(nullable = false, length = WORDS_MAX)
    private String words;

    @Column(nullable = false)
    private UUID writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    Minutes(MeetingId meeting, int turn, String words, MemberId writtenBy, Instant writtenAt) {
        this.id = Ids.next();
        this.meetingId = meeting.value();
        this.turn = turn;
        this.words = words;
        this.writtenBy = writtenBy.value();
        this.writtenAt = writtenAt;
    }

    int turn() {
        return turn;
    }

    String words() {
        return words;
    }

    MemberId writtenBy() {
        return new MemberId(writtenBy);
    }
}
