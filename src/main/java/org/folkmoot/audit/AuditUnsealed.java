package org.folkmoot.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line that waits for its seal; written beside it, taken away by {@link AuditSealing}. */
@Entity
@Immutable
@Table(name = "audit_unsealed")
class AuditUnsealed {

    @Id
    private UUID entryId;

    @SuppressWarnings("NullAway.Init")
    protected AuditUnsealed() {}

    AuditUnsealed(AuditEntry entry) {
        this.entryId = entry.id();
    }

    UUID entry() {
        return entryId;
    }
}
