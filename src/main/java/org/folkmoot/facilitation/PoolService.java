package org.folkmoot.facilitation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.RunLine;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.conversation.SeriesSummary;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Standing;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pool of facilitators: everybody who has the role today. Whoever loses it leaves the pool and stays in what was. */
@Service
@Transactional(readOnly = true)
public class PoolService {

    private final PoolReading reading;
    private final ConversationService conversations;
    private final MemberService members;
    private final AuditLog audit;
    private final MessageSource messages;
    private final PortalClock clock;

    PoolService(
            PoolReading reading,
            ConversationService conversations,
            MemberService members,
            AuditLog audit,
            MessageSource messages,
            PortalClock clock) {
        this.reading = reading;
        this.conversations = conversations;
        this.members = members;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** The same number of statements, however many there are. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Pool pool(PoolAsk asked) {
        var read = reading.read();
        var now = clock.instant();
        var ids = read.people().stream().map(RotaPlanner.Person::id).toList();
        var standings = members.standingsOf(ids, clock.today());
        Map<SeriesId, String> titles =
                conversations.series().stream().collect(Collectors.toMap(SeriesSummary::id, SeriesSummary::title));
        var people = read.people().stream()
                .filter(one -> asked.freeOn() == null || one.times().someOf(asked.freeOn()))
                .map(one -> person(one, read, Optional.ofNullable(standings.get(one.id())), titles, now))
                .filter(one -> asked.trained() == null || asked.trained() == one.trainedToday())
                .filter(one -> asked.area() == null || Objects.equals(asked.area(), one.area()))
                .sorted(order(asked.sort()))
                .toList();
        return new Pool(people, ids.size(), read.fairShare(), read.terms().months(), former(read, ids, now));
    }

    /** What the page shows, as CSV; giving it out is a line of the audit log. */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public byte[] table(PoolAsk asked) {
        var pool = pool(asked);
        var lines = pool.people().stream().map(one -> line(one, pool)).toList();
        audit.record(new AuditLine(
                "facilitation.audit.exported",
                "export",
                null,
                word("facilitation.title"),
                null,
                String.valueOf(lines.size())));
        return SheetWriter.csv(
                Stream.of(
                                "name",
                                "organisation",
                                "trainings",
                                "trained",
                                "ran",
                                "last",
                                "to-come",
                                "had",
                                "fair",
                                "this-month",
                                "next-month")
                        .map(one -> word("facilitation.export." + one))
                        .toList(),
                lines);
    }

    private List<String> line(Pool.Person one, Pool pool) {
        return List.of(
                one.name(),
                Objects.requireNonNullElse(one.organisation(), ""),
                one.trainings().stream()
                        .map(training -> training.course() + " " + training.attendedOn())
                        .collect(Collectors.joining("; ")),
                word(one.trainedToday() ? "facilitation.export.yes" : "facilitation.export.no"),
                String.valueOf(one.ran()),
                Optional.ofNullable(one.last())
                        .map(last -> clock.local(last.at()).toLocalDate().toString())
                        .orElse(""),
                String.valueOf(one.toCome()),
                String.valueOf(one.had()),
                String.format(Locale.UK, "%.1f", pool.fairShare()),
                String.valueOf(one.free().getFirst().days()),
                String.valueOf(one.free().getLast().days()));
    }

    private Pool.Person person(
            RotaPlanner.Person one,
            PoolReading.Read read,
            Optional<Standing> standing,
            Map<SeriesId, String> titles,
            Instant now) {
        var today = clock.today();
        var runs = read.runs().getOrDefault(one.id(), List.of());
        var last = runs.stream()
                .filter(run -> !run.endsAt().isAfter(now))
                .max(Comparator.comparing(RunLine::endsAt))
                .map(run -> new Pool.Last(titles.getOrDefault(run.series(), run.title()), run.startsAt()));
        var free = Stream.of(YearMonth.from(today), YearMonth.from(today).plusMonths(1))
                .map(month -> new Pool.FreeDays(
                        month,
                        PoolReading.freeDays(one.times(), month, today),
                        one.perMonth().getOrDefault(month, 0)))
                .toList();
        return new Pool.Person(
                one.id(),
                one.name(),
                standing.map(Standing::organisationName).orElse(null),
                standing.map(Standing::area).orElse(null),
                one.trainings(),
                one.trainings().stream().anyMatch(training -> training.validOn(today)),
                one.ran(),
                last.orElse(null),
                runs.size() - one.ran(),
                one.had(),
                read.said().contains(one.id()),
                one.maxPerMonth(),
                free);
    }

    private List<Pool.Former> former(PoolReading.Read read, List<MemberId> pool, Instant now) {
        var still = read.runs().entrySet().stream()
                .filter(entry -> !pool.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (int) entry.getValue().stream()
                        .filter(run -> run.startsAt().isAfter(now))
                        .count()));
        still.values().removeIf(count -> count == 0);
        var names = members.namesOf(still.keySet());
        return still.entrySet().stream()
                .map(entry -> new Pool.Former(entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .sorted(Comparator.comparing(Pool.Former::name))
                .toList();
    }

    private static Comparator<Pool.Person> order(PoolSort sort) {
        var byName = Comparator.comparing(Pool.Person::name)
                .thenComparing(one -> one.member().value());
        return switch (sort) {
            case NAME -> byName;
            case SHARE -> Comparator.comparingInt(Pool.Person::had).thenComparing(byName);
            case LAST ->
                Comparator.<Pool.Person, Instant>comparing(one -> Optional.ofNullable(one.last())
                                .map(Pool.Last::at)
                                .orElse(Instant.MIN))
                        .thenComparing(byName);
        };
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
