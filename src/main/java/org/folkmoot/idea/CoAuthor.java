package org.folkmoot.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** That a person was asked to write an idea with its author, and what they said. A new invitation is a new row. */
@Entity
@Table(name = "idea_coauthor")
class CoAuthor {

    enum State {
        INVITED,
        ACCEPTED,
        DECLINED,
        LEFT,
        TAKEN_BACK
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID ideaId;

    /** Null while nobody has an account with the address. */
    private @Nullable UUID memberId;

    /** As it was typed, or null for who was asked from a comment; gone once it is answered. */
    @Column(length = EmailAddress.MAX)
    private @Nullable String address;

    @Column(nullable = false, updatable = false)
    private UUID invitedBy;

    @Column(nullable = false, updatable = false)
    private Instant invitedAt;

    /** The helpful comment it began with, or null. */
    @Column(updatable = false)
    private @Nullable UUID commentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private State state;

    private @Nullable Instant answeredAt;

    private @Nullable Instant endedAt;

    /** True while invited or with us, null after; see the unique key in the migration. */
    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected CoAuthor() {}

    CoAuthor(
            IdeaId idea,
            @Nullable MemberId member,
            @Nullable EmailAddress address,
            MemberId by,
            @Nullable UUID comment,
            Instant now) {
        this.id = Ids.next();
        this.ideaId = idea.value();
        this.memberId = member == null ? null : member.value();
        this.address = address == null ? null : address.value();
        this.invitedBy = by.value();
        this.commentId = comment;
        this.invitedAt = now;
        this.state = State.INVITED;
        this.standing = true;
    }

    /** Whoever has the address by now. */
    void isFor(MemberId member) {
        if (memberId == null) memberId = member.value();
    }

    void accept(Instant now) {
        requireInvited();
        address = null;
        state = State.ACCEPTED;
        answeredAt = now;
    }

    void decline(Instant now) {
        requireInvited();
        answeredAt = now;
        end(State.DECLINED, now);
    }

    /** An author takes it back, or the invited person goes. */
    void takeBack(Instant now) {
        end(State.TAKEN_BACK, now);
    }

    void leave(Instant now) {
        end(State.LEFT, now);
    }

    private void requireInvited() {
        if (state != State.INVITED) throw new RefusedException(IdeaRefusal.NOT_INVITED);
    }

    private void end(State how, Instant now) {
        state = how;
        address = null;
        endedAt = now;
        standing = null;
    }

    UUID id() {
        return id;
    }

    IdeaId idea() {
        return new IdeaId(ideaId);
    }

    @Nullable
    MemberId member() {
        return memberId == null ? null : new MemberId(memberId);
    }

    @Nullable
    String address() {
        return address;
    }

    boolean isFor(String typed) {
        return typed.equals(address);
    }

    MemberId invitedBy() {
        return new MemberId(invitedBy);
    }

    Instant invitedAt() {
        return invitedAt;
    }

    boolean isInvited() {
        return state == State.INVITED;
    }

    boolean isWithUs() {
        return state == State.ACCEPTED;
    }
}
