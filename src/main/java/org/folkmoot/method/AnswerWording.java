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
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One wording of an answer, written once. */
@Entity
@Table(name = "method_answer_wording")
class AnswerWording {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID answerId;

    @Column(name = "wording", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false, length = 2 * WriteAnswer.WORDS_MAX)
    private String words;

    @Column(nullable = false, updatable = false)
    private UUID writtenBy;

    /** Who entered it after the phase was closed. */
    @Column(updatable = false)
    private @Nullable UUID enteredBy;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected AnswerWording() {}

    AnswerWording(UUID answer, int number, String words, MemberId by, @Nullable MemberId enteredBy, Instant now) {
        this.id = Ids.next();
        this.answerId = answer;
        this.number = number;
        this.words = Texts.block(words, WriteAnswer.WORDS_MAX);
        this.writtenBy = by.value();
        this.enteredBy = enteredBy == null ? null : enteredBy.value();
        this.writtenAt = now;
    }

    UUID answer() {
        return answerId;
    }

    int number() {
        return number;
    }

    String words() {
        return words;
    }

    MemberId writtenBy() {
        return new MemberId(writtenBy);
    }

    @Nullable
    MemberId enteredBy() {
        return enteredBy == null ? null : new MemberId(enteredBy);
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
