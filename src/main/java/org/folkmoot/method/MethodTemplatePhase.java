package org.folkmoot.method;

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

/** A phase of an edition, from 0 in its place. */
@Entity
@Table(name = "method_template_phase")
class MethodTemplatePhase {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID editionId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, updatable = false, length = PhaseText.TITLE_MAX)
    private String title;

    @Column(nullable = false, updatable = false, length = PhaseText.QUESTION_MAX)
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PhaseWork work;

    @Column(nullable = false, updatable = false, length = PhaseText.ABOUT_MAX)
    private String about;

    @Column(nullable = false, updatable = false)
    private int days;

    @SuppressWarnings("NullAway.Init")
    protected MethodTemplatePhase() {}

    MethodTemplatePhase(MethodTemplateEdition edition, int place, PhaseText text) {
        this.id = Ids.next();
        this.editionId = edition.id();
        this.place = place;
        this.title = text.title();
        this.question = text.question();
        this.work = text.work();
        this.about = text.about();
        this.days = text.days();
    }

    UUID edition() {
        return editionId;
    }

    PhaseText text() {
        return new PhaseText(title, question, work, about, days);
    }
}
