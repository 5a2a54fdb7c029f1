package org.folkmoot.target;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of targets. Everybody reads it; programme managers write it. Each change names the revision the person saw
 * and says why; nothing is deleted, and nobody sets a status (ADR 0061).
 */
@Service
@Transactional
public class TargetService {

    /** On the register, with those that were given up. */
    public static final int TARGETS_MAX = 300;

    public static final int REASON_MAX = TargetEntry.REASON_MAX;

    private static final UUID NONE = new UUID(0, 0);

    private final TargetEntries entries;
    private final TargetVersions versions;
    private final MeasurementRows measurements;
    private final TargetReading reading;
    private final PortalFigures portal;
    private final ProgrammeService programme;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    TargetService(
            TargetEntries entries,
            TargetVersions versions,
            MeasurementRows measurements,
            TargetReading reading,
            PortalFigures portal,
            ProgrammeService programme,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.entries = entries;
        this.versions = versions;
        this.measurements = measurements;
        this.reading = reading;
        this.portal = portal;
        this.programme = programme;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Names of people for those signed in. The same statements however many there are. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public TargetList list(TargetFilter filter) {
        var all = reading.lines(entries.all());
        var fitting =
                all.stream().filter(line -> filter.ofAnyStatus().fits(line)).toList();
        var counts = new EnumMap<TargetStatus, Integer>(TargetStatus.class);
        fitting.forEach(line -> counts.merge(line.status(), 1, Integer::sum));
        return new TargetList(
                fitting.stream()
                        .filter(line -> filter.fitsStatus(line.status()))
                        .toList(),
                counts,
                TargetReading.owners(all),
                all.isEmpty());
    }

    /** One target with its measurements and its history. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<TargetDetail> find(TargetId id) {
        return entries.findById(id.value()).map(reading::detail);
    }

    /** Targets of the person signed in that wait for a measurement. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<TargetLine> waitingForMe() {
        var mine = entries.ownedBy(currentMember.id().value());
        if (mine.isEmpty()) return List.of();
        return reading.lines(mine).stream()
                .filter(line -> line.course().measurementDue())
                .toList();
    }

    /** The number after the last one. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public int nextNumber() {
        return Math.min(entries.lastNumber() + 1, TargetTerms.NUMBER_MAX);
    }

    /** @throws RefusedException NUMBER_TAKEN, THEME_UNKNOWN, STRAND_UNKNOWN, OWNER_UNKNOWN, ABOVE_REGISTER, TOO_MANY */
    @PreAuthorize("hasRole('MANAGER')")
    public TargetId add(TargetTerms terms) {
        if (entries.count() >= TARGETS_MAX) throw new RefusedException(TargetRefusal.TOO_MANY, TARGETS_MAX);
        requireFree(terms.number(), NONE);
        requireKnown(terms, null);
        var me = currentMember.id();
        var now = clock.instant();
        var entry = saved(new TargetEntry(terms, me, now));
        versions.save(entry.added(me, now));
        record("target.audit.added", entry, null);
        tellOwner(entry, null);
        return entry.id();
    }

    /**
     * @param seen   revision the person read
     * @param reason why, one line, at most {@link #REASON_MAX}
     * @throws RefusedException NOT_THERE, CHANGED_MEANWHILE, DROPPED, NOTHING_CHANGED, KIND_STAYS, and as {@link #add}
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void change(TargetId id, int seen, TargetTerms terms, String reason) {
        var why = Texts.line(reason, REASON_MAX);
        var entry = locked(id);
        var before = entry.terms();
        var owner = entry.owner();
        // Asked before anything is different: a query would write it down first.
        requireFree(terms.number(), id.value());
        requireKnown(terms, before);
        requireSameKind(entry, before, terms);
        var version = entry.change(terms, seen, why, currentMember.id(), clock.instant());
        saved(entry);
        versions.save(version);
        record("target.audit.changed", entry, before.title());
        tellOwner(entry, owner);
    }

    /** It is no longer pursued; it stays readable, with its reason. @throws RefusedException NOT_THERE, CHANGED_MEANWHILE, DROPPED */
    @PreAuthorize("hasRole('MANAGER')")
    public void drop(TargetId id, int seen, String reason) {
        step(
                id,
                "target.audit.dropped",
                Texts.line(reason, REASON_MAX),
                (entry, why) -> entry.drop(seen, why, currentMember.id(), clock.instant()));
    }

    /** It is pursued again. @throws RefusedException NOT_THERE, CHANGED_MEANWHILE, NOT_DROPPED */
    @PreAuthorize("hasRole('MANAGER')")
    public void takeUp(TargetId id, int seen, String reason) {
        step(
                id,
                "target.audit.taken-up",
                Texts.line(reason, REASON_MAX),
                (entry, why) -> entry.takeUp(seen, why, currentMember.id(), clock.instant()));
    }

    private interface Step {
        TargetVersion take(TargetEntry entry, String why);
    }

    private void step(TargetId id, String audited, String why, Step step) {
        var entry = locked(id);
        var version = step.take(entry, why);
        saved(entry);
        versions.save(version);
        record(audited, entry, null);
    }

    private TargetEntry locked(TargetId id) {
        return entries.lock(id.value()).orElseThrow(() -> new RefusedException(TargetRefusal.NOT_THERE));
    }

    private TargetEntry saved(TargetEntry entry) {
        try {
            return entries.saveAndFlush(entry);
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            throw new RefusedException(TargetRefusal.NUMBER_TAKEN, entry.terms().number());
        }
    }

    private void requireFree(int number, UUID but) {
        if (entries.countNumbered(number, but) > 0) throw new RefusedException(TargetRefusal.NUMBER_TAKEN, number);
    }

    /** A place or person that has gone since may stay, but is not chosen anew. */
    private void requireKnown(TargetTerms terms, @Nullable TargetTerms before) {
        var theme = terms.placement().theme();
        var strand = terms.placement().strand();
        var person = terms.owner().person();
        if (theme != null
                && isNew(theme, before, one -> one.placement().theme())
                && programme.strategy().themes().stream()
                        .noneMatch(one -> one.id().equals(theme)))
            throw new RefusedException(TargetRefusal.THEME_UNKNOWN);
        if (strand != null
                && isNew(strand, before, one -> one.placement().strand())
                && programme.strand(strand).isEmpty()) throw new RefusedException(TargetRefusal.STRAND_UNKNOWN);
        if (person != null
                && isNew(person, before, one -> one.owner().person())
                && members.namesOfAccounts(List.of(person)).isEmpty())
            throw new RefusedException(TargetRefusal.OWNER_UNKNOWN);
        if (before == null
                || !before.aim().equals(terms.aim())
                || !before.scale().equals(terms.scale())) requireWithinRegister(terms);
    }

    private static <T> boolean isNew(T chosen, @Nullable TargetTerms before, Function<TargetTerms, @Nullable T> part) {
        return before == null || !Objects.equals(chosen, part.apply(before));
    }

    /** More than the register has can never be reached. */
    private void requireWithinRegister(TargetTerms terms) {
        var goal = terms.aim().goal();
        if (goal == null
                || terms.scale().kind() != TargetKind.COUNT
                || !TargetScale.registerSays(terms.scale().portal())) return;
        var outOf = portal.now().outOf(terms.scale());
        if (outOf != null && goal.compareTo(BigDecimal.valueOf(outOf)) > 0)
            throw new RefusedException(TargetRefusal.ABOVE_REGISTER, outOf, TargetWords.number(goal));
    }

    /** Figures of another kind would mean something else. */
    private void requireSameKind(TargetEntry entry, TargetTerms before, TargetTerms after) {
        var same = before.scale().kind() == after.scale().kind()
                && before.scale().portal() == after.scale().portal();
        if (!same && measurements.lastTurn(entry.id().value()) > 0)
            throw new RefusedException(TargetRefusal.KIND_STAYS);
    }

    private void tellOwner(TargetEntry entry, @Nullable MemberId before) {
        var owner = entry.owner();
        if (owner == null || owner.equals(before) || owner.equals(currentMember.id())) return;
        var course = reading.course(entry, reading.standing(List.of(entry)).getOrDefault(entry.id(), List.of()));
        events.publishEvent(new TargetGiven(
                entry.id(), entry.revision(), owner, entry.terms().title(), course.due(), clock.instant()));
    }

    private void record(String what, TargetEntry entry, @Nullable String before) {
        var title = entry.terms().title();
        audit.record(new AuditLine(
                what,
                "target",
                entry.id().value().toString(),
                title,
                before == null || before.equals(title) ? null : before,
                before == null || before.equals(title) ? null : title));
    }
}
