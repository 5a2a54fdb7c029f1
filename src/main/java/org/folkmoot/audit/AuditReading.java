package org.folkmoot.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.folkmoot.shared.PortalClock;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Turns a filter into the repository's questions. */
@Component
class AuditReading {

    static final int BATCH = 500;

    private static final Instant BEGINNING = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant END = Instant.parse("9000-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1L, -1L);

    private final AuditEntries entries;
    private final PortalClock clock;

    AuditReading(AuditEntries entries, PortalClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    Page<AuditRecord> page(AuditFilter filter, Pageable page) {
        return entries.matching(
                        from(filter),
                        to(filter),
                        filter.what(),
                        filter.person(),
                        text(filter),
                        pattern(filter.who()),
                        pattern(filter.subject()),
                        pattern(filter.words()),
                        page)
                .map(AuditRecord::of);
    }

    /** Newest first, {@value #BATCH} in memory at a time. */
    void each(AuditFilter filter, Consumer<AuditRecord> taker) {
        var at = END;
        var id = LAST;
        while (true) {
            var batch = next(filter, at, id);
            batch.forEach(entry -> taker.accept(AuditRecord.of(entry)));
            if (batch.size() < BATCH) return;
            at = batch.getLast().happenedAt();
            id = batch.getLast().id();
        }
    }

    private List<AuditEntry> next(AuditFilter filter, Instant at, UUID id) {
        return entries.after(
                from(filter),
                to(filter),
                filter.what(),
                filter.person(),
                text(filter),
                pattern(filter.who()),
                pattern(filter.subject()),
                pattern(filter.words()),
                at,
                id,
                Limit.of(BATCH));
    }

    private Instant from(AuditFilter filter) {
        return filter.from() == null ? BEGINNING : start(filter.from());
    }

    private Instant to(AuditFilter filter) {
        return filter.to() == null ? END : start(filter.to().plusDays(1));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static String text(AuditFilter filter) {
        return filter.person() == null ? "" : filter.person().toString();
    }

    /** With "!" as the sign that takes the next one literally. */
    private static String pattern(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? "%"
                : "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
