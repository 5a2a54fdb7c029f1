package org.folkmoot.method;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A guiding question of an edition, from 0 in its place. */
@Entity
@Table(name = "method_template_question")
class MethodTemplateQuestion {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID editionId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, updatable = false, length = EditMethod.GUIDING_MAX)
    private String question;

    @SuppressWarnings("NullAway.Init")
    protected MethodTemplateQuestion() {}

    MethodTemplateQuestion(MethodTemplateEdition edition, int place, String question) {
        this.id = Ids.next();
        this.editionId = edition.id();
        this.place = place;
        this.question = question;
    }

    UUID edition() {
        return editionId;
    }

    String question() {
        return question;
    }
}
