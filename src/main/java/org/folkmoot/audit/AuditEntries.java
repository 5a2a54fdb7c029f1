package org.folkmoot.audit;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Adds and reads; there is no way to change or remove a line. */
interface AuditEntries extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);
}
