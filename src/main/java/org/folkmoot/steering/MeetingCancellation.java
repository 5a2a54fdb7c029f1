package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Why a planned meeting does not take place, by whom and when it was cancelled. */
@Entity
@Table(name = "meeting_cancellation")
class MeetingCancellation {

    static final int WORDS_MAX = 1000;

    @Id
    private UUID meetingId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = WORDS_MAX)
    private String words;

    @Column(nullable = false)
    private UUID cancelledBy;

    @Column(nullable = false)
    private Instant cancelledAt;

    @SuppressWarnings("NullAway.Init")
    protected MeetingCancellation() {}

    MeetingCancellation(MeetingId meeting, String words, MemberId cancelledBy, Instant cancelledAt) {
        this.meetingId = meeting.value();
        this.words = Texts.block(words, WORDS_MAX);
        this.cancelledBy = cancelledBy.value();
        this.cancelledAt = cancelledAt;
    }

    String words() {
        return words;
    }
}
