package org.folkmoot.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.conversation.Desk;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** TableSeats the people of a session at tables. Those checked in are seated; while nobody is, those with a place. */
@Service
@Transactional
public class SeatingService {

    private final SeatPlans plans;
    private final TableSeats seats;
    private final DeskService desks;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    SeatingService(
            SeatPlans plans, TableSeats seats, DeskService desks, CurrentMember currentMember, PortalClock clock) {
        this.plans = plans;
        this.seats = seats;
        this.desks = desks;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** The newest plan. People who came later are not in it; nine statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<Seating> find(DialogueSessionId session) {
        return plans.findFirstBySessionIdOrderByMadeAtDescIdDesc(session.value())
                .flatMap(plan -> desks.desk(session).map(desk -> shown(plan, desk)))
                .filter(seating -> !seating.rounds().isEmpty());
    }

    /** How many would be seated now: checked in, or while nobody is, with a place. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public int toSeat(DialogueSessionId session) {
        return desks.desk(session).map(SeatingService::toSeat).orElse(List.of()).size();
    }

    /**
     * Makes a new plan, which counts from now on.
     *
     * @throws RefusedException TOO_FEW for fewer than two people, SESSION_UNKNOWN
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void make(DialogueSessionId session, MakeSeatPlan asked) {
        var desk = desks.desk(session).orElseThrow(() -> new RefusedException(SeatingRefusal.SESSION_UNKNOWN));
        var people = toSeat(desk);
        if (people.size() < 2) throw new RefusedException(SeatingRefusal.TOO_FEW);
        var plan = plans.save(new SeatPlan(session, asked, currentMember.id(), clock.instant()));
        var organisations = new ArrayList<String>();
        people.forEach(one -> organisations.add(one.organisation()));
        var tables = SeatPlanner.plan(organisations, asked, plan.id().getLeastSignificantBits());
        var all = new ArrayList<TableSeat>();
        for (var round = 0; round < tables.length; round++)
            for (var person = 0; person < people.size(); person++)
                all.add(new TableSeat(
                        plan,
                        round + 1,
                        tables[round][person] + 1,
                        people.get(person).member()));
        seats.saveAll(all);
    }

    /** At which table the person acting sits, round by round; empty when they are in no plan. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Integer> mine(DialogueSessionId session) {
        return plans.findFirstBySessionIdOrderByMadeAtDescIdDesc(session.value())
                .map(plan -> seats
                        .findByPlanIdAndMemberIdOrderByRoundNo(
                                plan.id(), currentMember.id().value())
                        .stream()
                        .map(TableSeat::table)
                        .toList())
                .orElse(List.of());
    }

    private static List<Desk.Line> toSeat(Desk desk) {
        var here =
                desk.lines().stream().filter(line -> line.checkedInAt() != null).toList();
        return here.isEmpty() ? desk.lines() : here;
    }

    private Seating shown(SeatPlan plan, Desk desk) {
        Map<MemberId, Desk.Line> lines = new HashMap<>();
        desk.lines().forEach(line -> lines.put(line.member(), line));
        var all = seats.findByPlanIdOrderByRoundNoAscTableNoAscIdAsc(plan.id());
        var rounds = IntStream.rangeClosed(
                        1, all.stream().mapToInt(TableSeat::round).max().orElse(0))
                .mapToObj(number -> round(number, all, lines))
                .toList();
        return new Seating(plan.perTable(), rounds, met(all), most(all), plan.madeAt());
    }

    private static Seating.Round round(int number, List<TableSeat> all, Map<MemberId, Desk.Line> lines) {
        var here = all.stream().filter(seat -> seat.round() == number).toList();
        var tables = here.stream()
                .map(TableSeat::table)
                .distinct()
                .map(table -> new Seating.Table(
                        table,
                        here.stream()
                                .filter(seat -> seat.table() == table)
                                .flatMap(seat -> Optional.ofNullable(lines.get(seat.member())).stream())
                                .map(line -> new Seating.Guest(line.name(), line.organisation()))
                                .sorted(Comparator.comparing(Seating.Guest::name, String.CASE_INSENSITIVE_ORDER))
                                .toList()))
                .toList();
        return new Seating.Round(number, tables);
    }

    private static double met(List<TableSeat> all) {
        Map<MemberId, Set<MemberId>> met = new HashMap<>();
        for (var table : tables(all))
            for (var person : table)
                met.computeIfAbsent(person, any -> new HashSet<>()).addAll(table);
        return met.values().stream()
                .mapToInt(people -> people.size() - 1)
                .average()
                .orElse(0);
    }

    /** Nobody meets more people than there are seats beside them, or others in the room. */
    private static double most(List<TableSeat> all) {
        Map<MemberId, Integer> beside = new HashMap<>();
        for (var table : tables(all)) for (var person : table) beside.merge(person, table.size() - 1, Integer::sum);
        var others = beside.size() - 1;
        return beside.values().stream()
                .mapToInt(places -> Math.min(places, others))
                .average()
                .orElse(0);
    }

    private static Collection<List<MemberId>> tables(List<TableSeat> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        seat -> List.of(seat.round(), seat.table()),
                        Collectors.mapping(TableSeat::member, Collectors.toList())))
                .values();
    }
}
