package org.folkmoot.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a result was recorded, corrected or taken back; written once, the last turn holds. */
@Entity
@Table(name = "story_result")
class ResultRow {

    enum Kind {
        RECORDED,
        TAKEN_BACK
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID ideaId;

    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Kind kind;

    @Column(nullable = false, length = RecordResult.WORDING_MAX)
    private String wording;

    @Column(nullable = false, length = RecordResult.LINK_MAX)
    private String link;

    @Column(nullable = false)
    private UUID recordedBy;

    @Column(nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ResultRow() {}

    private ResultRow(IdeaId idea, int turn, Kind kind, String wording, String link, MemberId by, Instant now) {
        this.id = Ids.next();
        this.ideaId = idea.value();
        this.turn = turn;
        this.kind = kind;
        this.wording = wording;
        this.link = link;
        this.recordedBy = by.value();
        this.recordedAt = now;
    }

    static ResultRow recorded(RecordResult asked, int turn, MemberId by, Instant now) {
        return new ResultRow(asked.idea(), turn, Kind.RECORDED, asked.wording(), asked.link(), by, now);
    }

    static ResultRow takenBack(IdeaId idea, int turn, MemberId by, Instant now) {
        return new ResultRow(idea, turn, Kind.TAKEN_BACK, "", "", by, now);
    }

    boolean isThere() {
        return kind == Kind.RECORDED;
    }

    ResultDetail shown(boolean mayChange, String by) {
        return new ResultDetail(new IdeaId(ideaId), turn, wording, link, recordedAt, by, mayChange);
    }

    int turn() {
        return turn;
    }

    String wording() {
        return wording;
    }

    String link() {
        return link;
    }

    MemberId recordedBy() {
        return new MemberId(recordedBy);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
