package org.folkmoot.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reading the audit log. Nothing here, or anywhere, changes a line (ADR 0014). */
@Service
@Transactional(readOnly = true)
public class AuditService {

    private final AuditReading reading;
    private final AuditEntries entries;
    private final AuditCsv csv;
    private final AuditSeals seals;
    private final AuditLog log;

    AuditService(AuditReading reading, AuditEntries entries, AuditCsv csv, AuditSeals seals, AuditLog log) {
        this.reading = reading;
        this.entries = entries;
        this.csv = csv;
        this.seals = seals;
        this.log = log;
    }

    /** Newest first, in two statements. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Page<AuditRecord> list(AuditFilter filter, Pageable page) {
        return reading.page(filter, page);
    }

    /** Message keys of everything that has happened so far. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<String> kinds() {
        return entries.kinds();
    }

    /** What is on record by and about a person. For their own copy of what is held; whose it is, the caller answers for. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public Page<AuditRecord> linesOf(UUID person, Pageable page) {
        return reading.page(AuditFilter.about(person), page);
    }

    /**
     * Writes the lines as CSV in UTF-8, newest first; {@value AuditReading#BATCH} lines in memory at a time. The export
     * is itself on record before the first line leaves. The stream is left open.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void export(AuditFilter filter, OutputStream to) throws IOException {
        log.record(new AuditLine("audit.audit.exported", "audit", null, "CSV", null, AuditCsv.describe(filter)));
        csv.write(filter, to);
    }

    /** Goes through the whole chain; takes a second for each hundred thousand lines or so. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public AuditCheck check() {
        return seals.check();
    }
}
