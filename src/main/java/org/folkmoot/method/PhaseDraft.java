package org.folkmoot.method;

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

/**
 * What a person is writing in a phase, saved as they type; they alone see it, until they ask for it to be entered late.
 */
@Entity
@Table(name = "method_draft")
class PhaseDraft {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID phaseId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, length = 2 * WriteAnswer.WORDS_MAX)
    private String words;

    /** The wording the person had before them. */
    @Column(nullable = false)
    private int seen;

    @Column(nullable = false)
    private int turn;

    @Column(nullable = false)
    private Instant savedAt;

    private @Nullable Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected PhaseDraft() {}

    @SuppressWarnings("NullAway.Init")
    PhaseDraft(PhaseId phase, MemberId member) {
        this.id = Ids.next();
        this.phaseId = phase.value();
        this.memberId = member.value();
        this.words = "";
    }

    /** @throws RefusedException DRAFT_CHANGED when another window saved since */
    void save(WriteAnswer asked, Instant now) {
        if (asked.turn() != turn) throw new RefusedException(MethodRefusal.DRAFT_CHANGED);
        words = asked.words();
        seen = asked.seen();
        turn++;
        savedAt = now;
    }

    /** Whatever another window saved: what it said comes before these words, so that nothing is lost. */
    void keepBeside(WriteAnswer asked, Instant now) {
        var alone = asked.turn() == turn || words.isBlank() || asked.words().contains(words);
        words = alone ? asked.words() : words + "\n\n" + asked.words();
        seen = asked.seen();
        turn++;
        savedAt = now;
    }

    void ask(@Nullable Instant when) {
        askedAt = when;
    }

    UUID id() {
        return id;
    }

    PhaseId phase() {
        return new PhaseId(phaseId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String words() {
        return words;
    }

    int seen() {
        return seen;
    }

    int turn() {
        return turn;
    }

    @Nullable
    Instant askedAt() {
        return askedAt;
    }

    DraftText text() {
        return new DraftText(words, seen, turn, savedAt, askedAt);
    }
}
