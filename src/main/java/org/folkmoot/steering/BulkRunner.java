package org.folkmoot.steering;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.folkmoot.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Does it to one idea after the other, in the background, as whoever asked. An idea a rule says no to, or whose doing
 * breaks, is named and does not hold up the others. When the portal ends meanwhile, the rest is not done, and said so.
 */
@Component
class BulkRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);

    private final BulkRows rows;

    BulkRunner(BulkRows rows) {
        this.rows = rows;
    }

    void start(BulkId bulk, BulkAction action) {
        inBackground(bulk, line -> rows.carryOut(action, line));
    }

    /** @param made by line of the undo, the row it takes back */
    void undo(BulkId bulk, BulkKind kind, Map<UUID, UUID> made) {
        inBackground(bulk, line -> rows.takeBack(kind, line, Objects.requireNonNull(made.get(line))));
    }

    private void inBackground(BulkId bulk, Consumer<UUID> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        Thread.ofVirtual()
                .name("bulk-" + bulk.value())
                .start(new DelegatingSecurityContextRunnable(() -> run(bulk, work), context));
    }

    private void run(BulkId bulk, Consumer<UUID> work) {
        try {
            for (var line : rows.waiting(bulk)) one(line, work);
        } finally {
            rows.end(bulk);
        }
    }

    private void one(UUID line, Consumer<UUID> work) {
        try {
            work.accept(line);
        } catch (RefusedException refused) {
            rows.leaveOut(line, refused);
        } catch (RuntimeException broke) {
            LOG.error("Line {} could not be done", line, broke);
            rows.leaveOut(line, new RefusedException(QueueRefusal.BROKE));
        }
    }
}
