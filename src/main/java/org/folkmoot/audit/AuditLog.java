package org.folkmoot.audit;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes lines of the audit log, in the transaction of what they tell of: neither stands without the other. */
@Component
public class AuditLog {

    private static final String PORTAL = "portal";

    private final AuditEntries entries;
    private final AuditQueue queue;
    private final PortalClock clock;

    AuditLog(AuditEntries entries, AuditQueue queue, PortalClock clock) {
        this.entries = entries;
        this.queue = queue;
        this.clock = clock;
    }

    /** Who acts and from which address is taken from the present sign-in and request; the portal itself acts as "portal". */
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(AuditLine line) {
        var actor = actor();
        write(
                line,
                actor.map(Actor::actorId).orElse(null),
                actor.map(Actor::actorName).orElse(PORTAL));
    }

    /** For what happens before anyone is signed in: a sign-in, a reset. The line stands even if the caller's work does not. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordOf(@Nullable UUID actorId, String actorName, AuditLine line) {
        write(line, actorId, actorName);
    }

    private void write(AuditLine line, @Nullable UUID actorId, String actorName) {
        var entry = new AuditEntry(
                line,
                actorId,
                cut(actorName, AuditEntry.ACTOR_NAME_MAX),
                address().map(a -> cut(a, AuditEntry.ADDRESS_MAX)).orElse(null),
                clock.instant());
        entries.save(entry);
        queue.save(new AuditUnsealed(entry));
    }

    private static Optional<Actor> actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    private static Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(request.getRequest().getRemoteAddr())
                : Optional.empty();
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1) + "…";
    }
}
