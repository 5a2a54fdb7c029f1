package org.folkmoot.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes programme files in and gives them out. A file is YAML in UTF-8, at most 1 MiB; money is in thousands of pounds.
 * A file is taken whole or not at all.
 */
@Service
public class ProgrammeFileService {

    private final ProgrammeImport programme;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PortalClock clock;
    private final TransactionTemplate trial;

    ProgrammeFileService(
            ProgrammeImport programme,
            ApplicationEventPublisher events,
            AuditLog audit,
            PortalClock clock,
            PlatformTransactionManager transactions) {
        this.programme = programme;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.trial = new TransactionTemplate(transactions);
        this.trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Publishes {@link ProgrammeChanged}.
     *
     * @throws ProgrammeFileException with everything that is wrong; nothing is taken then
     * @throws RefusedException IMPORTED_MEANWHILE when another import was faster
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR', 'SYSTEM')")
    public ImportReport importFile(String yaml) {
        return take(yaml);
    }

    /** For the portal itself while it starts, before anybody could have signed in. */
    @Transactional
    Optional<ImportReport> importFirst(String yaml) {
        return programme.read().isPresent() ? Optional.empty() : Optional.of(take(yaml));
    }

    private ImportReport take(String yaml) {
        var file = ProgrammeFileReader.read(yaml);
        try {
            var report = programme.take(file);
            audit.record(new AuditLine(
                    "programme.audit.imported",
                    "programme",
                    null,
                    file.programme().name(),
                    null,
                    sums(report)));
            events.publishEvent(new ProgrammeChanged(clock.instant()));
            return report;
        } catch (DataIntegrityViolationException | ConcurrencyFailureException othersWereFaster) {
            throw new RefusedException(ProgrammeRefusal.IMPORTED_MEANWHILE);
        }
    }

    /**
     * What {@link #importFile} would change. The import is tried and rolled back, so nothing is written.
     *
     * @throws ProgrammeFileException with everything that is wrong
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR', 'SYSTEM')")
    public ImportReport preview(String yaml) {
        var file = ProgrammeFileReader.read(yaml);
        var report = trial.execute(status -> {
            status.setRollbackOnly();
            return programme.take(file);
        });
        if (report == null) throw new IllegalStateException("no report");
        return report;
    }

    /**
     * The programme as a file that can be imported again: the same content, without the comments of the file it came from.
     *
     * @throws RefusedException NO_PROGRAMME before the first import
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'OBSERVER', 'ADMINISTRATOR')")
    public String exportFile() {
        var file = programme.read().orElseThrow(() -> new RefusedException(ProgrammeRefusal.NO_PROGRAMME));
        audit.record(new AuditLine(
                "programme.audit.exported", "programme", null, file.programme().name(), null, null));
        return ProgrammeFileWriter.write(file);
    }

    private static String sums(ImportReport report) {
        return Arrays.stream(Change.values())
                .map(change -> change.name().toLowerCase(Locale.ROOT) + " " + report.count(change))
                .collect(Collectors.joining(", "));
    }

    /**
     * The same file with all its dates moved, so that an old programme looks current.
     *
     * @param days later when positive
     * @throws ProgrammeFileException with everything that is wrong
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR', 'SYSTEM')")
    public String shifted(String yaml, long days) {
        return ProgrammeFileWriter.write(ProgrammeFileReader.read(yaml).shifted(days));
    }
}
