package org.folkmoot.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.RunLine;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Everybody with the role of a facilitator, with all the rota asks about them. Nine statements, however many they are. */
@Component
class PoolReading {

    /** @param runs of everybody, also of those who are no facilitators any more, in the order of date */
    record Read(
            List<RotaPlanner.Person> people,
            Map<MemberId, List<RunLine>> runs,
            Map<MemberId, Integer> ran,
            Set<MemberId> said,
            RotaTerms terms) {

        /** What each would have if all had the same. */
        double fairShare() {
            return people.stream().mapToInt(RotaPlanner.Person::had).average().orElse(0);
        }
    }

    private final FacilitatorService facilitators;
    private final MemberService members;
    private final TrainingCourses courses;
    private final Trainings trainings;
    private final SaidWeeks weeks;
    private final AwayTimes away;
    private final AskedLasts asked;
    private final RotaRules rules;
    private final PortalClock clock;

    PoolReading(
            FacilitatorService facilitators,
            MemberService members,
            TrainingCourses courses,
            Trainings trainings,
            SaidWeeks weeks,
            AwayTimes away,
            AskedLasts asked,
            RotaRules rules,
            PortalClock clock) {
        this.facilitators = facilitators;
        this.members = members;
        this.courses = courses;
        this.trainings = trainings;
        this.weeks = weeks;
        this.away = away;
        this.asked = asked;
        this.rules = rules;
        this.clock = clock;
    }

    Read read() {
        var pool = SystemWork.call(() -> members.holding(Role.FACILITATOR));
        var keys = keys(pool);
        var terms = rules.terms();
        var now = clock.instant();
        var runs = facilitators.runs().stream().collect(Collectors.groupingBy(RunLine::member));
        Map<MemberId, Integer> ran = new HashMap<>();
        runs.forEach((member, lines) -> ran.put(member, (int)
                lines.stream().filter(line -> !line.endsAt().isAfter(now)).count()));
        var trained = trained(keys);
        var said = keys.isEmpty()
                ? Map.<MemberId, SaidWeek>of()
                : weeks.newestOf(keys).stream().collect(Collectors.toMap(SaidWeek::member, Function.identity()));
        var gone = keys.isEmpty()
                ? Map.<MemberId, List<AwayTime>>of()
                : away.standingOf(keys, clock.today()).stream().collect(Collectors.groupingBy(AwayTime::member));
        var lastAsked = keys.isEmpty()
                ? Map.<MemberId, Instant>of()
                : asked.findByMemberIdIn(keys).stream()
                        .collect(Collectors.toMap(AskedLast::member, AskedLast::askedAt));
        var since = clock.local(now).minusMonths(terms.months()).toInstant();
        var names = members.namesOf(pool);
        var people = pool.stream()
                .map(one -> {
                    var mine = runs.getOrDefault(one, List.of());
                    var week = said.get(one);
                    return new RotaPlanner.Person(
                            one,
                            names.getOrDefault(one, ""),
                            new Times(week == null ? null : week.slots(), spans(gone.getOrDefault(one, List.of()))),
                            week == null ? null : week.maxPerMonth(),
                            trained.getOrDefault(one, List.of()),
                            perMonth(mine),
                            ran.getOrDefault(one, 0),
                            (int) mine.stream()
                                    .filter(line -> !line.startsAt().isBefore(since))
                                    .count(),
                            lastAsked.get(one));
                })
                .sorted(Comparator.comparing(RotaPlanner.Person::name)
                        .thenComparing(person -> person.id().value()))
                .toList();
        return new Read(people, runs, ran, said.keySet(), terms);
    }

    private Map<MemberId, List<Trained>> trained(Collection<UUID> keys) {
        if (keys.isEmpty()) return Map.of();
        var rows = trainings.standingOf(keys);
        var known = courses.findAllByOrderByTitleKeyAscIdAsc().stream()
                .collect(Collectors.toMap(TrainingCourse::id, Function.identity()));
        var names = members.namesOf(rows.stream().map(Training::recordedBy).collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Training::member,
                        Collectors.mapping(
                                row -> {
                                    var course = Objects.requireNonNull(known.get(row.course()));
                                    return new Trained(
                                            course.title(),
                                            row.attendedOn(),
                                            course.expiry(row.attendedOn()),
                                            names.getOrDefault(row.recordedBy(), ""));
                                },
                                Collectors.toList())));
    }

    private Map<YearMonth, Integer> perMonth(List<RunLine> runs) {
        return runs.stream()
                .collect(Collectors.toMap(
                        line -> YearMonth.from(clock.local(line.startsAt())), line -> 1, Integer::sum));
    }

    private static List<Times.Span> spans(List<AwayTime> rows) {
        return rows.stream()
                .map(row -> new Times.Span(row.firstDay(), row.lastDay()))
                .toList();
    }

    static List<UUID> keys(Collection<MemberId> people) {
        return people.stream().map(MemberId::value).toList();
    }

    /** Free on how many days of that month that are not over. */
    static int freeDays(Times times, YearMonth month, LocalDate today) {
        var first =
                Stream.of(month.atDay(1), today).max(Comparator.naturalOrder()).orElseThrow();
        return times.days(first, month.atEndOfMonth());
    }
}
