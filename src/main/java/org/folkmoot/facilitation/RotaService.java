package org.folkmoot.facilitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.conversation.Clash;
import org.folkmoot.conversation.ClashService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.conversation.RunLine;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rota by fair share: proposed, adjusted, assigned in one step, taken back, and declined by whoever cannot. */
@Service
@Transactional
public class RotaService {

    private static final int PAST_SHOWN = 10;

    private final PoolReading reading;
    private final FacilitatorService facilitators;
    private final ClashService clashes;
    private final TrainingService trainings;
    private final Rotas rotas;
    private final RotaLines lines;
    private final RotaUndos undos;
    private final RotaDeclines declines;
    private final AskedLasts asked;
    private final RotaRules rules;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    RotaService(
            PoolReading reading,
            FacilitatorService facilitators,
            ClashService clashes,
            TrainingService trainings,
            Rotas rotas,
            RotaLines lines,
            RotaUndos undos,
            RotaDeclines declines,
            AskedLasts asked,
            RotaRules rules,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            MessageSource messages,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.reading = reading;
        this.facilitators = facilitators;
        this.clashes = clashes;
        this.trainings = trainings;
        this.rotas = rotas;
        this.lines = lines;
        this.undos = undos;
        this.declines = declines;
        this.asked = asked;
        this.rules = rules;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** Writes nothing. The same number of statements, however many sessions and people there are. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public RotaProposal propose(RotaAsk ask) {
        var wanted = facilitators.wanted(
                ask.series(),
                ask.firstDay().atStartOfDay(clock.getZone()).toInstant(),
                ask.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        var read = reading.read();
        var slots = slots(wanted, read);
        var runs = wanted.stream().collect(Collectors.toMap(run -> run.session().id(), Function.identity()));
        var planned = planner(read).plan(slots).stream()
                .map(one -> new RotaProposal.Line(
                        java.util.Objects.requireNonNull(runs.get(one.slot().session())),
                        one.slot().needsTrained(),
                        one.chosen().stream()
                                .map(chosen -> new RotaProposal.Chosen(
                                        chosen.person().id(),
                                        chosen.person().name(),
                                        chosen.had(),
                                        chosen.person().lastAsked(),
                                        chosen.pairing()))
                                .toList(),
                        one.candidates().stream()
                                .map(other -> new RotaProposal.Candidate(
                                        other.person().id(), other.person().name(), other.had(), other.against()))
                                .toList()))
                .toList();
        return new RotaProposal(planned, read.people().size(), read.fairShare(), read.terms());
    }

    /**
     * All of it or nothing. What has changed since it was proposed is said line by line; what was shown then does not stand in the
     * way.
     *
     * @throws RefusedException NOTHING_TO_ASSIGN, TWICE_IN_ONE, TOO_MANY_IN_ONE, CHANGED_MEANWHILE when somebody else asks one of
     *     the same people at the same moment
     */
    @PreAuthorize("hasRole('MANAGER')")
    public RotaOutcome assign(List<AssignSession> wanted) {
        var given = wanted.stream().filter(one -> !one.picks().isEmpty()).toList();
        if (given.isEmpty()) throw new RefusedException(FacilitationRefusal.NOTHING_TO_ASSIGN);
        given.forEach(RotaService::refuseUnlessMakesSense);
        var ids = given.stream().map(AssignSession::session).toList();
        if (new HashSet<>(ids).size() < ids.size()) throw new RefusedException(FacilitationRefusal.TWICE_IN_ONE);
        var held = facilitators.hold(ids).stream()
                .collect(Collectors.toMap(run -> run.session().id(), Function.identity()));
        var check = new Check(held, reading.read());
        var inOrder = given.stream()
                .sorted(Comparator.comparing((AssignSession one) -> one.seen().startsAt())
                        .thenComparing(one -> one.session().value()))
                .toList();
        var changed = inOrder.stream().flatMap(one -> check.changes(one)).toList();
        if (!changed.isEmpty()) return new RotaOutcome.Changed(changed);
        return write(inOrder, check);
    }

    /**
     * Whoever still runs what this rota gave them is let go, and told so; sessions that are over stay as they were.
     *
     * @return how many were let go
     * @throws RefusedException ROTA_UNKNOWN, ROTA_UNDONE_ALREADY, ROTA_OVER when nothing is left to take back, CHANGED_MEANWHILE
     */
    @PreAuthorize("hasRole('MANAGER')")
    public int undo(RotaId id) {
        var rota = rotas.findById(id.value()).orElseThrow(() -> new RefusedException(FacilitationRefusal.ROTA_UNKNOWN));
        if (!undos.findByRotaIdIn(List.of(id.value())).isEmpty())
            throw new RefusedException(FacilitationRefusal.ROTA_UNDONE_ALREADY);
        var given = lines.findByRotaIdInOrderById(List.of(id.value()));
        var held = facilitators.hold(given.stream().map(RotaGiven::session).toList()).stream()
                .collect(Collectors.toMap(run -> run.session().id(), Function.identity()));
        var standing = given.stream()
                .filter(line -> Optional.ofNullable(held.get(line.session()))
                        .filter(RotaService::canChange)
                        .filter(run -> runs(run, line.member()))
                        .isPresent())
                .toList();
        if (standing.isEmpty()) throw new RefusedException(FacilitationRefusal.ROTA_OVER);
        undos.save(new RotaUndo(id, currentMember.id(), clock.instant()));
        flushed(undos::flush, FacilitationRefusal.ROTA_UNDONE_ALREADY);
        standing.forEach(line -> facilitators.takeBack(line.session(), line.member()));
        onRecord("facilitation.audit.rota-undone", rota.id(), standing.size());
        return standing.size();
    }

    /** The last ones, newest first. Statements do not depend on how many they are. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public List<RotaPast> past() {
        var made = rotas.findAllByOrderByMadeAtDescIdDesc(Limit.of(PAST_SHOWN));
        if (made.isEmpty()) return List.of();
        var keys = made.stream().map(rota -> rota.id().value()).toList();
        var given = lines.findByRotaIdInOrderById(keys);
        var undone = undos.findByRotaIdIn(keys).stream().collect(Collectors.toMap(RotaUndo::rota, RotaUndo::undoneAt));
        var stand = facilitators.stand(given.stream().map(RotaGiven::session).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(run -> run.session().id(), Function.identity()));
        var names = members.namesOf(
                Stream.concat(made.stream().map(Rota::madeBy), given.stream().map(RotaGiven::member))
                        .collect(Collectors.toSet()));
        return made.stream()
                .map(rota -> {
                    var mine = given.stream()
                            .filter(line -> line.rota().equals(rota.id()))
                            .flatMap(line -> Optional.ofNullable(stand.get(line.session())).stream()
                                    .map(run -> new RotaPast.Given(
                                            line.session(),
                                            run.session().title(),
                                            run.session().startsAt(),
                                            names.getOrDefault(line.member(), ""),
                                            runs(run, line.member()))))
                            .sorted(Comparator.comparing(RotaPast.Given::startsAt))
                            .toList();
                    var at = undone.get(rota.id());
                    var open = at == null
                            && mine.stream()
                                    .anyMatch(one -> one.standing()
                                            && Optional.ofNullable(stand.get(one.session()))
                                                    .filter(RotaService::canChange)
                                                    .isPresent());
                    return new RotaPast(
                            rota.id(), names.getOrDefault(rota.madeBy(), ""), rota.madeAt(), at, open, mine);
                })
                .toList();
    }

    /** What the person acting runs next, the next one first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('FACILITATOR')")
    public List<RunLine> mine() {
        var me = currentMember.id();
        var now = clock.instant();
        return facilitators.runs().stream()
                .filter(run -> run.member().equals(me) && run.endsAt().isAfter(now))
                .toList();
    }

    /**
     * The person acting cannot run it after all; managers are told, and no rota proposes them for it again.
     *
     * @throws RefusedException RUNS_NOT, SESSION_OVER, SESSION_CANCELLED, SESSION_UNKNOWN
     */
    @PreAuthorize("hasRole('FACILITATOR')")
    public void decline(DialogueSessionId session, String reason) {
        var me = currentMember.id();
        var now = clock.instant();
        facilitators.takeBack(session, me);
        var row = declines.save(new RotaDecline(session, me, reason, now));
        facilitators
                .find(session)
                .map(RunBy::session)
                .ifPresent(about -> events.publishEvent(new FacilitatorDeclined(
                        session,
                        me,
                        row.reason(),
                        about.title(),
                        about.startsAt(),
                        about.endsAt(),
                        about.where(),
                        now)));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public RotaTerms terms() {
        return rules.terms();
    }

    /** For what is proposed from now on. */
    @PreAuthorize("hasRole('MANAGER')")
    public void change(RotaTerms terms) {
        rules.save(new RotaRule(terms, currentMember.id(), clock.instant()));
    }

    private RotaOutcome write(List<AssignSession> given, Check check) {
        var now = clock.instant();
        var rota = rotas.save(new Rota(currentMember.id(), now));
        lines.saveAll(given.stream()
                .flatMap(one -> one.picks().stream()
                        .map(pick -> new RotaGiven(
                                rota, one.session(), pick.member(), check.hadBefore(pick.member()), pick.known())))
                .toList());
        ask(
                given.stream()
                        .flatMap(one -> one.picks().stream().map(AssignSession.Pick::member))
                        .collect(Collectors.toSet()),
                now);
        given.forEach(one -> one.picks().forEach(pick -> facilitators.add(one.session(), pick.member())));
        var times = given.stream().mapToInt(one -> one.picks().size()).sum();
        onRecord("facilitation.audit.rota-assigned", rota.id(), times);
        return new RotaOutcome.Assigned(rota.id(), given.size(), times);
    }

    /** In the order of their keys, so that two at the same moment do not wait for each other for ever. */
    private void ask(Set<MemberId> people, Instant now) {
        var known = asked.findByMemberIdIn(PoolReading.keys(people)).stream()
                .collect(Collectors.toMap(AskedLast::member, Function.identity()));
        flushed(
                () -> people.stream()
                        .sorted(Comparator.comparing(MemberId::value))
                        .forEach(one -> {
                            var row = Optional.ofNullable(known.get(one)).orElseGet(() -> new AskedLast(one, now));
                            row.again(now);
                            asked.save(row);
                            asked.flush();
                        }),
                FacilitationRefusal.CHANGED_MEANWHILE);
    }

    private static void flushed(Runnable work, FacilitationRefusal otherwise) {
        try {
            work.run();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException someoneElseWasFirst) {
            throw new RefusedException(otherwise);
        }
    }

    private static void refuseUnlessMakesSense(AssignSession one) {
        var people = one.picks().stream().map(AssignSession.Pick::member).collect(Collectors.toSet());
        if (people.size() < one.picks().size()) throw new RefusedException(FacilitationRefusal.TWICE_IN_ONE);
        if (one.seen().team().size() + people.size() > one.seen().needed())
            throw new RefusedException(FacilitationRefusal.TOO_MANY_IN_ONE);
    }

    private static boolean canChange(RunBy run) {
        return run.open();
    }

    private static boolean runs(RunBy run, MemberId member) {
        return run.facilitators().stream().anyMatch(one -> one.member().equals(member));
    }

    private RotaPlanner planner(PoolReading.Read read) {
        return new RotaPlanner(read.people(), read.ran(), read.terms().experiencedFrom());
    }

    private List<RotaPlanner.Slot> slots(List<RunBy> wanted, PoolReading.Read read) {
        if (wanted.isEmpty()) return List.of();
        var forTrained = trainings.seriesForTrained();
        var people = read.people().stream().map(RotaPlanner.Person::id).toList();
        var busy = clashes.of(
                wanted.stream()
                        .map(run -> new Clash.Planned(
                                run.session().startsAt(), run.session().endsAt(), null))
                        .toList(),
                people);
        var said = declines
                .findBySessionIdIn(
                        wanted.stream().map(run -> run.session().id().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        RotaDecline::session, Collectors.mapping(RotaDecline::member, Collectors.toSet())));
        var slots = new ArrayList<RotaPlanner.Slot>();
        for (var i = 0; i < wanted.size(); i++) slots.add(slot(wanted.get(i), forTrained, busy.get(i), said));
        return slots;
    }

    private RotaPlanner.Slot slot(
            RunBy run, Set<SeriesId> forTrained, Set<MemberId> busy, Map<DialogueSessionId, Set<MemberId>> declined) {
        var session = run.session();
        return new RotaPlanner.Slot(
                session.id(),
                local(session.startsAt()),
                local(session.endsAt()),
                run.needed(),
                run.missing(),
                RotaSeen.of(run).team(),
                forTrained.contains(session.series()),
                busy,
                declined.getOrDefault(session.id(), Set.of()));
    }

    private LocalDateTime local(Instant moment) {
        return clock.local(moment).toLocalDateTime();
    }

    private void onRecord(String what, RotaId rota, int times) {
        audit.record(new AuditLine(
                what,
                "rota",
                rota.value().toString(),
                messages.getMessage("facilitation.rota.title", null, java.util.Locale.UK),
                null,
                String.valueOf(times)));
    }

    /** How things stand now, against what was seen. Lines are looked at in the order of date, as they were proposed. */
    private final class Check {

        private final Map<DialogueSessionId, RunBy> held;
        private final Map<DialogueSessionId, RotaPlanner.Slot> slots;
        private final Map<MemberId, RotaPlanner.Person> people;
        private final RotaPlanner planner;

        Check(Map<DialogueSessionId, RunBy> held, PoolReading.Read read) {
            this.held = held;
            this.slots = slots(List.copyOf(held.values()), read).stream()
                    .collect(Collectors.toMap(RotaPlanner.Slot::session, Function.identity()));
            this.people = read.people().stream().collect(Collectors.toMap(RotaPlanner.Person::id, Function.identity()));
            this.planner = planner(read);
        }

        int hadBefore(MemberId member) {
            return Optional.ofNullable(people.get(member))
                    .map(RotaPlanner.Person::had)
                    .orElse(0);
        }

        Stream<RotaOutcome.Line> changes(AssignSession one) {
            var run = held.get(one.session());
            var slot = slots.get(one.session());
            if (run == null
                    || slot == null
                    || !run.open()
                    || !run.session().startsAt().isAfter(clock.instant()))
                return Stream.of(line(one, run, RotaChange.SESSION_GONE, ""));
            var now = RotaSeen.of(run);
            if (!now.startsAt().equals(one.seen().startsAt())
                    || !now.endsAt().equals(one.seen().endsAt()))
                return Stream.of(line(one, run, RotaChange.SESSION_MOVED, ""));
            if (!now.equals(one.seen())) return Stream.of(line(one, run, RotaChange.TEAM_CHANGED, ""));
            return one.picks().stream().flatMap(pick -> changes(one, run, slot, pick)).toList().stream();
        }

        private Stream<RotaOutcome.Line> changes(
                AssignSession one, RunBy run, RotaPlanner.Slot slot, AssignSession.Pick pick) {
            var person = people.get(pick.member());
            if (person == null)
                return Stream.of(line(
                        one,
                        run,
                        RotaChange.NO_FACILITATOR,
                        members.namesOf(List.of(pick.member())).getOrDefault(pick.member(), "")));
            var against = planner.against(person, slot);
            planner.give(person, slot);
            var fresh = against.isEmpty() ? EnumSet.noneOf(PassedOver.class) : EnumSet.copyOf(against);
            fresh.removeAll(pick.known());
            return fresh.stream().map(what -> line(one, run, RotaChange.valueOf(what.name()), person.name()));
        }

        private RotaOutcome.Line line(
                AssignSession one, @org.jspecify.annotations.Nullable RunBy run, RotaChange what, String name) {
            return new RotaOutcome.Line(
                    one.session(),
                    run == null ? "" : run.session().title(),
                    one.seen().startsAt(),
                    what,
                    name);
        }
    }
}
