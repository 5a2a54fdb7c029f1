package org.folkmoot.audit;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Adds lines to those waiting for their seal. */
interface AuditQueue extends Repository<AuditUnsealed, UUID> {

    AuditUnsealed save(AuditUnsealed line);
}
