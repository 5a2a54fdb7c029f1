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
 * That a person, a group or the whole room answered in a phase: one each. Its words are {@link AnswerWording} rows.
 * {@code wholeRoom} is true or null.
 */
@Entity
@Table(name = "method_answer")
class PhaseAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID phaseId;

    @Column(updatable = false)
    private @Nullable UUID memberId;

    @Column(updatable = false)
    private @Nullable UUID groupId;

    @Column(updatable = false)
    private @Nullable Boolean wholeRoom;

    @Column(nullable = false, updatable = false)
    private Instant firstAt;

    /** How many there are; the newest carries this number. */
    @Column(nullable = false)
    private int wordings;

    @SuppressWarnings("NullAway.Init")
    protected PhaseAnswer() {}

    private PhaseAnswer(
            PhaseId phase, @Nullable UUID member, @Nullable UUID group, @Nullable Boolean room, Instant now) {
        this.id = Ids.next();
        this.phaseId = phase.value();
        this.memberId = member;
        this.groupId = group;
        this.wholeRoom = room;
        this.firstAt = now;
    }

    static PhaseAnswer ofPerson(PhaseId phase, MemberId member, Instant now) {
        return new PhaseAnswer(phase, member.value(), null, null, now);
    }

    static PhaseAnswer ofGroup(PhaseId phase, PhaseGroup group, Instant now) {
        return new PhaseAnswer(phase, null, group.id(), null, now);
    }

    static PhaseAnswer ofRoom(PhaseId phase, Instant now) {
        return new PhaseAnswer(phase, null, null, true, now);
    }

    /**
     * @param enteredBy who entered it late, or null
     * @throws RefusedException CHANGED_ELSEWHERE when {@code seen} is not the newest wording
     */
    AnswerWording putIntoWords(String words, int seen, MemberId by, @Nullable MemberId enteredBy, Instant now) {
        if (seen != wordings) throw new RefusedException(MethodRefusal.CHANGED_ELSEWHERE);
        wordings++;
        return new AnswerWording(id, wordings, words, by, enteredBy, now);
    }

    boolean of(MemberId member) {
        return member.value().equals(memberId);
    }

    boolean of(PhaseGroup group) {
        return group.id().equals(groupId);
    }

    UUID id() {
        return id;
    }

    UUID phase() {
        return phaseId;
    }

    @Nullable
    MemberId member() {
        return memberId == null ? null : new MemberId(memberId);
    }

    @Nullable
    UUID group() {
        return groupId;
    }

    int wordings() {
        return wordings;
    }
}
