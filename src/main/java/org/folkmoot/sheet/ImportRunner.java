package org.folkmoot.sheet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Works at an import in the background, as whoever started it or went on with it. */
@Component
class ImportRunner {

    static final int BATCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportBatches batches;
    private final MappedLook look;

    ImportRunner(ImportBatches batches, MappedLook look) {
        this.batches = batches;
        this.look = look;
    }

    /** Writes what waits, or takes back what was written, as the import says. */
    void start(ImportId id) {
        inBackground(id, () -> run(id));
    }

    /** Looks lines through that wait as they came. @param turn as {@link ImportRun#beginLook} gave it */
    void look(ImportId id, int turn) {
        inBackground(id, () -> {
            try {
                look.look(id, turn);
            } catch (RuntimeException stopped) {
                LOG.error("The look at import {} stopped; nothing of it is written", id.value(), stopped);
            }
        });
    }

    private static void inBackground(ImportId id, Runnable work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        Thread.ofVirtual().name("import-" + id.value()).start(new DelegatingSecurityContextRunnable(work, context));
    }

    void run(ImportId id) {
        try {
            var run = batches.find(id);
            var atOnce = batches.of(run.kind()).atOnce();
            var back = run.isTakingBack();
            for (var more = true; more; ) more = back ? takeBack(id, atOnce) : batch(id, atOnce);
        } catch (RuntimeException stopped) {
            LOG.error("Import {} stopped; what was written before stays", id.value(), stopped);
            batches.stop(id);
        }
    }

    private boolean takeBack(ImportId id, int atOnce) {
        try {
            return batches.takeBack(id, atOnce);
        } catch (DataAccessException onceMore) {
            return batches.takeBack(id, atOnce);
        }
    }

    /** Somebody else may have added the same thing meanwhile: the second look finds it. */
    private boolean batch(ImportId id, int atOnce) {
        try {
            return batches.write(id, atOnce);
        } catch (DataAccessException onceMore) {
            try {
                return batches.write(id, atOnce);
            } catch (DataIntegrityViolationException oneOfThem) {
                return lineByLine(id, atOnce);
            }
        }
    }

    /** So that one line the register cannot take does not hold up the others. */
    private boolean lineByLine(ImportId id, int atOnce) {
        var more = true;
        for (var i = 0; more && i < atOnce; i++)
            try {
                more = batches.write(id, 1);
            } catch (DataIntegrityViolationException thisOne) {
                batches.leaveNextOut(id);
            }
        return more;
    }
}
