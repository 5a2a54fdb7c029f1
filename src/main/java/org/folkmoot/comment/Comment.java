package org.folkmoot.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Standing;
import org.folkmoot.moderation.Visibility;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** What somebody said under a thing. */
@Entity
@Table(name = "comment_entry")
class Comment {

    /** For slips of the pen: whoever answered has read what stands there. */
    static final Duration EDITABLE = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID requestKey;

    @Column(nullable = false, updatable = false, length = CommentOn.KIND_MAX)
    private String subjectKind;

    @Column(nullable = false, updatable = false)
    private UUID subjectId;

    @Column(updatable = false)
    private @Nullable UUID parentId;

    @Column(nullable = false, updatable = false)
    private UUID authorId;

    @Column(updatable = false)
    private @Nullable UUID sectorId;

    @Column(nullable = false, length = WriteComment.WORDING_MAX)
    private String wording;

    @Column(nullable = false, updatable = false)
    private boolean byMail;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    private @Nullable Instant changedAt;

    private @Nullable Instant takenBackAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility visibility;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    /**
     * @param parent     the first comment of its thread, or null
     * @param standing   for whom the author spoke that day, or null
     * @param visibility OPEN, or WAITING for a moderator
     */
    Comment(
            WriteComment asked,
            @Nullable CommentId parent,
            MemberId author,
            @Nullable Standing standing,
            boolean byMail,
            Visibility visibility,
            Instant now) {
        this.id = Ids.next();
        this.requestKey = asked.requestKey();
        this.subjectKind = asked.on().kind();
        this.subjectId = asked.on().id();
        this.parentId = parent == null ? null : parent.value();
        this.authorId = author.value();
        this.sectorId = standing == null ? null : standing.sector().value();
        this.wording = asked.wording();
        this.byMail = byMail;
        this.visibility = visibility;
        this.writtenAt = now;
    }

    /** @throws RefusedException NOT_YOURS, TAKEN_BACK, NOT_THERE while it is not open, TOO_LATE */
    void edit(MemberId by, String changed, Instant now) {
        requireMine(by);
        if (visibility != Visibility.OPEN && visibility != Visibility.WAITING)
            throw new RefusedException(CommentRefusal.NOT_THERE);
        if (!isEditableAt(now)) throw new RefusedException(CommentRefusal.TOO_LATE, EDITABLE.toMinutes());
        wording = changed;
        changedAt = now;
    }

    boolean isEditableAt(Instant now) {
        return now.isBefore(writtenAt.plus(EDITABLE));
    }

    /** @throws RefusedException NOT_YOURS, TAKEN_BACK */
    void takeBack(MemberId by, Instant now) {
        requireMine(by);
        takenBackAt = now;
    }

    private void requireMine(MemberId by) {
        if (!isBy(by)) throw new RefusedException(CommentRefusal.NOT_YOURS);
        if (takenBackAt != null) throw new RefusedException(CommentRefusal.TAKEN_BACK);
    }

    void show() {
        visibility = Visibility.OPEN;
    }

    void await() {
        visibility = Visibility.WAITING;
    }

    void hide() {
        visibility = Visibility.HIDDEN;
    }

    void decline() {
        visibility = Visibility.DECLINED;
    }

    boolean isBy(MemberId member) {
        return authorId.equals(member.value());
    }

    /** Others may read it. */
    boolean isOpen() {
        return visibility.open() && takenBackAt == null;
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }

    boolean wasEdited() {
        return changedAt != null;
    }

    boolean byMail() {
        return byMail;
    }

    CommentId id() {
        return new CommentId(id);
    }

    CommentOn on() {
        return new CommentOn(subjectKind, subjectId);
    }

    @Nullable
    CommentId parent() {
        return parentId == null ? null : new CommentId(parentId);
    }

    MemberId author() {
        return new MemberId(authorId);
    }

    @Nullable
    UUID sector() {
        return sectorId;
    }

    String wording() {
        return wording;
    }

    Visibility visibility() {
        return visibility;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
