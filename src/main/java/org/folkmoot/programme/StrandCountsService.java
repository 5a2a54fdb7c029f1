package org.folkmoot.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what counts for a strand, as its programme file says it. Whoever counts does so in the same transaction. */
@Service
public class StrandCountsService {

    private final ProgrammeStore store;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PortalClock clock;

    StrandCountsService(ProgrammeStore store, ApplicationEventPublisher events, AuditLog audit, PortalClock clock) {
        this.store = store;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes {@link ProgrammeChanged}. Imports wait until the transaction ends.
     *
     * @param seen what counted when the person decided
     * @return false, and nothing is changed, where there is no such strand or something else counts by now
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public boolean change(StrandId id, Set<EngagementKind> seen, Set<EngagementKind> wanted) {
        store.programmeForChange();
        var found = store.strands().stream()
                .filter(strand -> strand.id().equals(id.value()))
                .findFirst();
        if (found.isEmpty() || !Set.copyOf(found.get().counts()).equals(seen)) return false;
        if (seen.equals(wanted)) return true;
        var strand = found.get();
        strand.count(
                Arrays.stream(EngagementKind.values()).filter(wanted::contains).toList());
        store.flush();
        audit.record(new AuditLine(
                "programme.audit.counts-changed",
                "strand",
                strand.id().toString(),
                strand.name(),
                names(seen),
                names(wanted)));
        events.publishEvent(new ProgrammeChanged(clock.instant()));
        return true;
    }

    private static String names(Collection<EngagementKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
