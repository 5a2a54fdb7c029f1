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
import org.jspecify.annotations.Nullable;

/** One edition of a template. Written once; a change is another edition. */
@Entity
@Table(name = "method_template")
class MethodTemplateEdition {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID templateId;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(nullable = false, updatable = false, length = EditMethod.NAME_MAX)
    private String name;

    @Column(nullable = false, updatable = false, length = EditMethod.PURPOSE_MAX)
    private String purpose;

    @Column(nullable = false, updatable = false)
    private boolean offered;

    @Column(updatable = false)
    private @Nullable UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected MethodTemplateEdition() {}

    /** @param by null for the portal's own */
    MethodTemplateEdition(EditMethod asked, @Nullable MemberId by, Instant now) {
        this.id = Ids.next();
        this.templateId = asked.template().value();
        this.edition = asked.seen() + 1;
        this.name = asked.name();
        this.purpose = asked.purpose();
        this.offered = asked.offered();
        this.madeBy = by == null ? null : by.value();
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    MethodTemplateId template() {
        return new MethodTemplateId(templateId);
    }

    int edition() {
        return edition;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
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
