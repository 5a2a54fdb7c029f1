package org.folkmoot.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A section of an edition, from 0 in its place. */
@Entity
@Table(name = "note_template_section")
class TemplateSection {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID editionId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private NoteSectionKind kind;

    @Column(nullable = false, updatable = false, length = NoteSectionText.TITLE_MAX)
    private String title;

    @Column(nullable = false, updatable = false, length = NoteSectionText.HELP_MAX)
    private String help;

    @SuppressWarnings("NullAway.Init")
    protected TemplateSection() {}

    TemplateSection(NoteEditionId edition, int place, NoteSectionText text) {
        this.id = Ids.next();
        this.editionId = edition.value();
        this.place = place;
        this.kind = text.kind();
        this.title = text.title();
        this.help = text.help();
    }

    int place() {
        return place;
    }

    NoteSectionId id() {
        return new NoteSectionId(id);
    }

    UUID edition() {
        return editionId;
    }

    NoteSectionKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    NoteSectionText text() {
        return new NoteSectionText(kind, title, help);
    }

    String help() {
        return help;
    }
}
