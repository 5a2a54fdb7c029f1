package org.folkmoot.moderation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports, and what moderators decide on them and on what waits. Whoever decides first wins; the other is told. */
@Service
@Transactional(readOnly = true)
public class ModerationService {

    private static final Set<Act> AGAINST = EnumSet.of(Act.HIDDEN, Act.DECLINED);
    private static final Set<Act> NOTED = EnumSet.of(Act.HIDDEN, Act.DECLINED, Act.WAITING);
    private static final Set<Visibility> NOT_OPEN =
            EnumSet.of(Visibility.WAITING, Visibility.HIDDEN, Visibility.DECLINED);

    private final Cases cases;
    private final HeldCases held;
    private final Reports reports;
    private final Entries entries;
    private final ModeratedAuthors authors;
    private final ObjectProvider<Moderated> sources;
    private final MemberService members;
    private final AuditLog audit;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    ModerationService(
            Cases cases,
            HeldCases held,
            Reports reports,
            Entries entries,
            ModeratedAuthors authors,
            ObjectProvider<Moderated> sources,
            MemberService members,
            AuditLog audit,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.cases = cases;
        this.held = held;
        this.reports = reports;
        this.entries = entries;
        this.authors = authors;
        this.sources = sources;
        this.members = members;
        this.audit = audit;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells the moderators that something is wrong with a thing; its author does not learn who did.
     *
     * @throws RefusedException NOT_THERE, OWN_THING, ALREADY_REPORTED while the last report is open, ALREADY_HIDDEN
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void report(ReportThing asked) {
        var me = currentMember.id();
        var source = source(asked.thing());
        var thing = source.find(asked.thing().id()).orElseThrow(() -> refused(ModerationRefusal.NOT_THERE));
        if (thing.author().equals(me)) throw refused(ModerationRefusal.OWN_THING);
        if (!source.readable(asked.thing().id())) throw refused(notReadable(asked.thing()));
        var about = held.of(asked.thing(), thing.author(), thing.label());
        if (reports.existsByCaseIdAndReporterIdAndStandingTrue(about.id().value(), me.value()))
            throw refused(ModerationRefusal.ALREADY_REPORTED);
        var now = clock.instant();
        about.reported(now);
        try {
            reports.saveAndFlush(new Report(about.id(), me, asked, now));
        } catch (DataIntegrityViolationException twiceAtOnce) {
            throw refused(ModerationRefusal.ALREADY_REPORTED);
        }
        entries.save(ModerationEntry.on(about, Act.REPORTED, me, asked.words(), now));
    }

    /** Which of these things the person acting has an open report on; none for a visitor. */
    @PreAuthorize("permitAll")
    public Set<UUID> reportedByMe(String kind, Collection<UUID> things) {
        var me = currentMember.find();
        return me.isEmpty() || things.isEmpty()
                ? Set.of()
                : reports.openBy(me.get().value(), kind, things);
    }

    /** Why these things are not open, for their author and for managers; nothing for anyone else. */
    @PreAuthorize("permitAll")
    public Map<UUID, ModeratorNote> notesOn(String kind, Collection<UUID> things) {
        var me = currentMember.find();
        if (me.isEmpty() || things.isEmpty()) return Map.of();
        var manager = currentMember.has(Role.MANAGER);
        return notes(cases.about(kind, things).stream()
                .filter(one -> manager || one.author().equals(me.get()))
                .toList());
    }

    /** What the person acting wrote and others cannot see now, newest first, at most this many. */
    @PreAuthorize("isAuthenticated()")
    public List<MyThing> notOpenOfMine(int howMany) {
        var me = currentMember.find();
        if (me.isEmpty()) return List.of();
        var mine = cases.of(me.get().value(), NOT_OPEN, PageRequest.of(0, howMany));
        var notes = notes(mine);
        return mine.stream()
                .flatMap(one -> Optional.ofNullable(notes.get(one.thing().id())).stream()
                        .flatMap(note -> source(one.thing()).find(one.thing().id()).stream()
                                .map(thing -> new MyThing(one.label(), thing.link(), note))))
                .toList();
    }

    /** How many cases wait for a moderator. */
    @PreAuthorize("hasRole('MANAGER')")
    public long pending() {
        return cases.countPending();
    }

    /** What waits for a moderator, longest first. */
    @PreAuthorize("hasRole('MANAGER')")
    public Page<CaseSummary> queue(Pageable page) {
        var waiting = cases.pending(page);
        var names = members.namesOf(waiting.stream().map(ModerationCase::author).collect(Collectors.toSet()));
        return waiting.map(one -> summary(one, names.getOrDefault(one.author(), "")));
    }

    @PreAuthorize("hasRole('MANAGER')")
    public Optional<CaseDetail> find(CaseId id) {
        return cases.findById(id.value())
                .flatMap(one -> source(one.thing()).find(one.thing().id()).map(thing -> detail(one, thing)));
    }

    /** The case of a thing, if it ever had to do with moderators. */
    @PreAuthorize("hasRole('MANAGER')")
    public Optional<CaseId> caseOf(Thing thing) {
        return cases.about(thing.kind(), List.of(thing.id())).stream()
                .map(ModerationCase::id)
                .findFirst();
    }

    /**
     * Decides a case. The author is told the reason, by mail and on the page; whoever reported it is told what came of it.
     *
     * @param seen {@link CaseDetail#turns()} as the moderator saw it
     * @throws RefusedException DECIDED_MEANWHILE when anything happened since, OWN_DECISION, NOT_POSSIBLE, NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void decide(CaseId id, int seen, Verdict verdict, String reason) {
        var why = verdict.reason(reason);
        var thing = cases.thingOf(id.value()).orElseThrow(() -> refused(ModerationRefusal.NOT_THERE));
        var source = source(thing);
        source.hold(thing.id());
        var about = cases.lock(thing.kind(), thing.id()).orElseThrow(() -> refused(ModerationRefusal.NOT_THERE));
        var me = currentMember.id();
        about.decide(verdict, seen, me);
        var reporters = reports.openReporters(id.value());
        reports.close(id.value());
        var now = clock.instant();
        var act = carryOut(verdict, source, thing.id());
        var entry = entries.save(ModerationEntry.on(about, act, me, why, now));
        audit.record(new AuditLine(
                "moderation.audit.decided",
                thing.kind(),
                thing.id().toString(),
                about.label(),
                null,
                verdict.name().toLowerCase(Locale.ROOT)));
        if (verdict == Verdict.APPROVE_AND_TRUST) authors.mark(about.author(), Mark.TRUST, "");
        if (verdict == Verdict.DECLINE_AND_BLOCK) authors.mark(about.author(), Mark.BLOCK, why);
        var link = source.find(thing.id()).map(ModeratedThing::link).orElse("");
        var stays = about.visibility().open();
        reporters.stream()
                .map(MemberId::new)
                .filter(reporter -> !reporter.equals(me))
                .forEach(reporter -> events.publishEvent(
                        new ReportSettled(entry.id(), reporter, stays, about.label(), stays ? link : "", now)));
        if (act == Act.KEPT) return;
        var told = verdict == Verdict.DECLINE_AND_BLOCK ? Act.BLOCKED : act;
        events.publishEvent(new ModerationDecided(entry.id(), about.author(), told, about.label(), link, why, now));
    }

    private static Act carryOut(Verdict verdict, Moderated source, UUID thing) {
        return switch (verdict) {
            case KEEP -> Act.KEPT;
            case HIDE -> {
                source.hide(thing);
                yield Act.HIDDEN;
            }
            case RESTORE -> {
                source.restore(thing);
                yield Act.RESTORED;
            }
            case APPROVE, APPROVE_AND_TRUST -> {
                source.release(thing);
                yield Act.APPROVED;
            }
            case DECLINE, DECLINE_AND_BLOCK -> {
                source.decline(thing);
                yield Act.DECLINED;
            }
        };
    }

    private Map<UUID, ModeratorNote> notes(List<ModerationCase> about) {
        var closed = about.stream().filter(one -> !one.visibility().open()).toList();
        if (closed.isEmpty()) return Map.of();
        var last = new HashMap<CaseId, ModerationEntry>();
        entries.on(closed.stream().map(one -> one.id().value()).toList(), NOTED)
                .forEach(entry -> last.put(entry.about(), entry));
        return closed.stream()
                .filter(one -> last.containsKey(one.id()))
                .collect(Collectors.toMap(one -> one.thing().id(), one -> {
                    var entry = java.util.Objects.requireNonNull(last.get(one.id()));
                    return new ModeratorNote(one.visibility(), entry.reason(), entry.actedAt());
                }));
    }

    private CaseDetail detail(ModerationCase one, ModeratedThing thing) {
        var all = reports.findByCaseIdOrderByReportedAtDescIdDesc(one.id().value());
        var history = entries.findByCaseIdOrderByActedAtDescIdDesc(one.id().value());
        var names = members.namesOf(Stream.of(
                        Stream.of(one.author()),
                        all.stream().map(Report::reporter),
                        history.stream().map(ModerationEntry::actor))
                .flatMap(people -> people)
                .collect(Collectors.toSet()));
        var mine = currentMember.find().filter(one.author()::equals).isPresent();
        return new CaseDetail(
                summary(one, names.getOrDefault(one.author(), "")),
                one.author(),
                authors.has(one.author(), Mark.TRUST),
                authors.has(one.author(), Mark.BLOCK),
                thing.link(),
                thing.text(),
                thing.writtenAt(),
                one.turns(),
                mine,
                entries.earlier(one.author().value(), one.id().value(), AGAINST),
                all.stream()
                        .map(report -> new CaseDetail.ReportLine(
                                names.getOrDefault(report.reporter(), ""),
                                report.reason(),
                                report.words(),
                                report.reportedAt(),
                                report.isOpen()))
                        .toList(),
                history.stream().map(entry -> ModerationLog.line(entry, names)).toList(),
                mine ? EnumSet.noneOf(Verdict.class) : one.open());
    }

    private static CaseSummary summary(ModerationCase one, String author) {
        return new CaseSummary(
                one.id(), one.thing(), one.label(), author, one.visibility(), one.openReports(), one.pendingSince());
    }

    /** Somebody whose page is still open learns that a moderator was faster; a stranger learns nothing. */
    private ModerationRefusal notReadable(Thing thing) {
        return cases.about(thing.kind(), List.of(thing.id())).stream()
                        .anyMatch(one -> one.visibility() == Visibility.HIDDEN)
                ? ModerationRefusal.ALREADY_HIDDEN
                : ModerationRefusal.NOT_THERE;
    }

    private Moderated source(Thing thing) {
        return sources.stream()
                .filter(source -> source.kind().equals(thing.kind()))
                .findFirst()
                .orElseThrow(() -> refused(ModerationRefusal.NOT_THERE));
    }

    private static RefusedException refused(ModerationRefusal refusal) {
        return new RefusedException(refusal);
    }
}
