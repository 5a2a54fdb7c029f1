package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One idea of a {@link Bulk}. */
@Entity
@Table(name = "steering_bulk_line")
class BulkLine {

    private static final int ABOUT_MAX = 200;

    enum State {
        WAITING,
        DONE,
        LEFT_OUT
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID bulkId;

    private int ordinal;

    @Column(nullable = false)
    private UUID ideaId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private State state;

    @Column(nullable = false, length = 100)
    private String reason;

    @Column(nullable = false, length = ABOUT_MAX)
    private String about;

    /** The row it wrote, for the undo. */
    private @Nullable UUID made;

    @SuppressWarnings("NullAway.Init")
    protected BulkLine() {}

    BulkLine(BulkId bulk, int ordinal, IdeaId idea) {
        this.id = Ids.next();
        this.bulkId = bulk.value();
        this.ordinal = ordinal;
        this.ideaId = idea.value();
        this.state = State.WAITING;
        this.reason = "";
        this.about = "";
    }

    void done(UUID row) {
        requireWaiting();
        state = State.DONE;
        made = row;
    }

    void leaveOut(RefusedException refused) {
        requireWaiting();
        state = State.LEFT_OUT;
        reason = refused.refusal().key();
        var first = Arrays.stream(refused.arguments())
                .map(String::valueOf)
                .findFirst()
                .orElse("");
        about = first.length() > ABOUT_MAX ? first.substring(0, ABOUT_MAX) : first;
    }

    private void requireWaiting() {
        if (state != State.WAITING) throw new IllegalStateException("line " + id + " is " + state);
    }

    UUID id() {
        return id;
    }

    IdeaId idea() {
        return new IdeaId(ideaId);
    }

    State state() {
        return state;
    }

    String reason() {
        return reason;
    }

    String about() {
        return about;
    }

    @Nullable
    UUID made() {
        return made;
    }
}
