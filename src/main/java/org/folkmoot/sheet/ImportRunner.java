package org.folkmoot.sheet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs an import in the background, as whoever started it or went on with it. */
@Component
class ImportRunner {

    static final int BATCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportBatches batches;

    ImportRunner(ImportBatches batches) {
        this.batches = batches;
    }

    void start(ImportId id) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        Thread.ofVirtual()
                .name("import-" + id.value())
                .start(new DelegatingSecurityContextRunnable(() -> run(id), context));
    }

    void run(ImportId id) {
        try {
            for (var more = true; more; ) more = batch(id);
        } catch (RuntimeException stopped) {
            LOG.error("Import {} stopped; what was written before stays", id.value(), stopped);
            batches.stop(id);
        }
    }

    /** Somebody else may have added the same thing meanwhile: the second look finds it. */
    private boolean batch(ImportId id) {
        try {
            return batches.write(id, BATCH);
        } catch (DataAccessException onceMore) {
            try {
                return batches.write(id, BATCH);
            } catch (DataIntegrityViolationException oneOfThem) {
                return lineByLine(id);
            }
        }
    }

    /** So that one line the register cannot take does not hold up the others. */
    private boolean lineByLine(ImportId id) {
        var more = true;
        for (var i = 0; more && i < BATCH; i++)
            try {
                more = batches.write(id, 1);
            } catch (DataIntegrityViolationException thisOne) {
                batches.leaveNextOut(id);
            }
        return more;
    }
}
