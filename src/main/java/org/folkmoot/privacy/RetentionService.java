package org.folkmoot.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long things are kept, and what the nightly job did about it. */
@Service
@Transactional(readOnly = true)
public class RetentionService {

    public static final int DAYS_MAX = 36_500;

    private final List<RetentionKind> kinds;
    private final RetentionPeriods periods;
    private final RetentionRuns runs;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    RetentionService(
            List<RetentionKind> kinds,
            RetentionPeriods periods,
            RetentionRuns runs,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(RetentionKind::name)).toList();
        this.periods = periods;
        this.runs = runs;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public List<RetentionRule> rules() {
        return kinds.stream().map(this::rule).toList();
    }

    /** How many things of a kind would go if they were kept for that many days. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public long preview(String kind, int days) {
        return known(kind).count(cut(days));
    }

    /**
     * From the next night on.
     *
     * @param days null to keep for ever; up to {@link #DAYS_MAX}
     * @param seen what the person saw
     * @throws RefusedException KEPT_TOO_SHORT, CHANGED_MEANWHILE, NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void keep(String kind, @Nullable Integer days, @Nullable Integer seen) {
        var known = known(kind);
        var before = rule(known).days();
        if (!Objects.equals(before, seen)) throw new RefusedException(PrivacyRefusal.CHANGED_MEANWHILE);
        if (days != null && (days < known.daysAtLeast() || days > DAYS_MAX))
            throw new RefusedException(PrivacyRefusal.KEPT_TOO_SHORT, known.daysAtLeast(), DAYS_MAX);
        if (Objects.equals(before, days)) return;
        periods.save(new RetentionPeriod(kind, days, currentMember.id(), clock.instant()));
        audit.record(
                new AuditLine("privacy.audit.retention-changed", "retention", kind, kind, words(before), words(days)));
    }

    /** Newest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Page<RetentionReport> runs(Pageable page) {
        return runs.findAllByOrderByStartedAtDescIdDesc(page).map(RetentionRun::shown);
    }

    private RetentionRule rule(RetentionKind kind) {
        return new RetentionRule(
                kind.name(),
                periods.findFirstByKindOrderByChangedAtDescIdDesc(kind.name())
                        .map(RetentionPeriod::days)
                        .orElseGet(() -> chosen(kind.name()) ? null : kind.daysAtFirst()),
                kind.daysAtLeast());
    }

    /** A row that says "for ever" is a choice too. */
    private boolean chosen(String kind) {
        return periods.findFirstByKindOrderByChangedAtDescIdDesc(kind).isPresent();
    }

    private RetentionKind known(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(PrivacyRefusal.NOT_THERE));
    }

    private Instant cut(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private static String words(@Nullable Integer days) {
        return days == null ? "for ever" : days + " days";
    }
}
