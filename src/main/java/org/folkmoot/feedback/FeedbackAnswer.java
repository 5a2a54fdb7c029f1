package org.folkmoot.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * One answer, whole: another one takes its place and this one lies in the past. {@code standing} is true or null, never
 * false. A withdrawn one counts for nothing.
 */
@Entity
@Table(name = "feedback_answer")
class FeedbackAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID askingId;

    @Column(updatable = false)
    private @Nullable Integer score;

    @Column(nullable = false, length = GiveFeedback.WORDS_MAX)
    private String useWords;

    @Column(nullable = false, length = GiveFeedback.WORDS_MAX)
    private String usefulWords;

    @Column(nullable = false, updatable = false)
    private boolean withdrawn;

    @Column(nullable = false, updatable = false)
    private Instant answeredAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackAnswer() {}

    private FeedbackAnswer(
            FeedbackAsking asking, @Nullable Integer score, String use, String useful, boolean withdrawn, Instant now) {
        this.id = Ids.next();
        this.askingId = asking.id();
        this.score = score;
        this.useWords = use;
        this.usefulWords = useful;
        this.withdrawn = withdrawn;
        this.answeredAt = now;
        this.standing = true;
    }

    /**
     * What is left empty stays as it was answered before, so that a click on a score costs nobody their words.
     *
     * @param before the one that stands, if it was not withdrawn
     * @throws RefusedException SCORE_MISSING in the first round, WORDS_MISSING in the second
     */
    static FeedbackAnswer of(FeedbackAsking asking, GiveFeedback given, @Nullable FeedbackAnswer before, Instant now) {
        var use = kept(given.use(), before == null ? "" : before.useWords);
        if (asking.round() == FeedbackRound.AGAIN) {
            if (use.isEmpty()) throw new RefusedException(FeedbackRefusal.WORDS_MISSING);
            return new FeedbackAnswer(asking, null, use, "", false, now);
        }
        var score = given.score() == null && before != null ? before.score : given.score();
        if (score == null) throw new RefusedException(FeedbackRefusal.SCORE_MISSING);
        var useful = kept(given.useful(), before == null ? "" : before.usefulWords);
        return new FeedbackAnswer(asking, score, use, useful, false, now);
    }

    static FeedbackAnswer takenBack(FeedbackAsking asking, Instant now) {
        return new FeedbackAnswer(asking, null, "", "", true, now);
    }

    void replace() {
        standing = null;
    }

    boolean saysTheSameAs(FeedbackAnswer other) {
        return withdrawn == other.withdrawn
                && Objects.equals(score, other.score)
                && useWords.equals(other.useWords)
                && usefulWords.equals(other.usefulWords);
    }

    private static String kept(String given, String before) {
        return given.isEmpty() ? before : given;
    }

    UUID asking() {
        return askingId;
    }

    @Nullable
    Integer score() {
        return score;
    }

    String use() {
        return useWords;
    }

    String useful() {
        return usefulWords;
    }

    boolean withdrawn() {
        return withdrawn;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
