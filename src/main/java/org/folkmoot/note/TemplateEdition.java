package org.folkmoot.note;

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

/** One edition of a template of notes. Written once; a change is another edition. */
@Entity
@Table(name = "note_template")
class TemplateEdition {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID templateId;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(nullable = false, updatable = false, length = EditTemplate.TITLE_MAX)
    private String title;

    @Column(nullable = false, updatable = false)
    private int commentDays;

    @Column(nullable = false, updatable = false)
    private boolean offered;

    @Column(updatable = false)
    private @Nullable UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected TemplateEdition() {}

    /** @param madeBy null for the portal's own */
    TemplateEdition(EditTemplate asked, @Nullable MemberId madeBy, Instant now) {
        this.id = Ids.next();
        this.templateId = asked.template().value();
        this.edition = asked.seen() + 1;
        this.title = asked.title();
        this.commentDays = asked.commentDays();
        this.offered = asked.offered();
        this.madeBy = madeBy == null ? null : madeBy.value();
        this.madeAt = now;
    }

    NoteEditionId id() {
        return new NoteEditionId(id);
    }

    NoteTemplateId template() {
        return new NoteTemplateId(templateId);
    }

    int edition() {
        return edition;
    }

    String title() {
        return title;
    }

    int commentDays() {
        return commentDays;
    }

    boolean offered() {
        return offered;
    }

    @Nullable
    MemberId madeBy() {
        return madeBy == null ? null : new MemberId(madeBy);
    }

    Instant madeAt() {
        return madeAt;
    }
}
