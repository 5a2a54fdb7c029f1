package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.SectorId;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random histories against a naive recount: whatever comes, in whatever order and however often, the kept figures agree. */
@PortalTest
@BothDatabases
class LedgerHistoriesTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final List<EngagementKind> KINDS = List.of(
            EngagementKind.ATTENDED_SESSION, EngagementKind.INQUIRY_CONTRIBUTION, EngagementKind.IDEA_SUPPORTED);

    @Autowired
    Ledger ledger;

    @Autowired
    ReachService reach;

    @Autowired
    Recount recount;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    List<StrandSummary> strands;
    List<MemberId> members;
    Map<MemberId, OrganisationId> bodies;
    Map<MemberId, SectorId> sectors;

    @BeforeEach
    void people() {
        sample.load();
        strands = programme.strands();
        members = new ArrayList<>();
        bodies = new LinkedHashMap<>();
        sectors = new LinkedHashMap<>();
        var area = programme.areas().getFirst().id();
        for (var i = 0; i < 12; i++) {
            var member = people.person(Role.PARTICIPANT);
            members.add(member);
            if (i % 4 == 0) continue;
            var sector = programme.sectors().get(i % 3).id();
            var body = people.organisation("Body " + i + " of the histories", sector, area);
            people.affiliate(member, body, LocalDate.of(2000, 1, 1));
            bodies.put(member, body);
            sectors.put(member, sector);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20081101, 4711})
    void keptFiguresAgreeWithANaiveRecountAfterEveryHistory(long seed) {
        var random = new Random(seed);
        var standing = new LinkedHashMap<String, TookPart>();
        var known = new ArrayList<TookPart>();
        for (var step = 0; step < 120; step++) {
            var dice = random.nextInt(10);
            if (dice < 6 || known.isEmpty()) {
                var event = randomEvent(random, "entry:" + step);
                known.add(event);
                standing.put(event.engagementKey(), event);
                ledger.record(event);
            } else if (dice < 8) {
                ledger.record(known.get(random.nextInt(known.size()))); // delivered again, even after being taken back
            } else {
                var event = known.get(random.nextInt(known.size()));
                standing.remove(event.engagementKey());
                ledger.takeBack(new TookPartNoMore(event.engagementKey(), "undo:" + event.engagementKey(), NOW));
            }
        }
        assertAgrees(List.copyOf(standing.values()));
    }

    @Test
    void eightThreadsLoseNoCountAndDoubleNone() throws Exception {
        var random = new Random(8);
        var events = IntStream.range(0, 160)
                .mapToObj(i -> randomEvent(random, "entry:" + i))
                .toList();
        var undone = events.subList(0, 20);
        undone.forEach(ledger::record);
        var works = new ArrayList<Callable<String>>();
        for (var thread = 0; thread < 8; thread++) {
            var mine = thread;
            works.add(() -> {
                for (var i = mine % 4; i < events.size(); i += 4)
                    ledger.record(events.get(i)); // each event on two threads
                for (var event : undone)
                    ledger.takeBack(new TookPartNoMore(event.engagementKey(), "undo:" + event.engagementKey(), NOW));
                return "done";
            });
        }
        assertThat(Races.together(works))
                .allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        assertAgrees(events.subList(20, events.size()));
    }

    @Test
    void readingReachTakesTheSameStatementsHoweverManyLines() {
        reach.overview();
        var empty = statements.during(reach::overview);
        var random = new Random(3);
        for (var i = 0; i < 40; i++) ledger.record(randomEvent(random, "entry:" + i));
        assertThat(statements.during(reach::overview)).isEqualTo(empty).isLessThanOrEqualTo(12);
    }

    private TookPart randomEvent(Random random, String key) {
        var unnamed = random.nextInt(8) == 0;
        var strand = random.nextInt(5) == 0
                ? null
                : strands.get(random.nextInt(strands.size())).id();
        return new TookPart(
                key,
                KINDS.get(random.nextInt(KINDS.size())),
                unnamed ? null : members.get(random.nextInt(members.size())),
                unnamed ? 1 + random.nextInt(30) : 1,
                strand,
                TookPart.session("s" + random.nextInt(9)),
                NOW.minus(random.nextInt(60), ChronoUnit.DAYS));
    }

    private void assertAgrees(List<TookPart> standing) {
        assertThat(figures(reach.programme())).isEqualTo(naive(standing));
        for (var line : reach.strands()) {
            var counting = standing.stream()
                    .filter(event -> line.strand().id().equals(event.strand()))
                    .filter(event -> line.strand().counts().contains(event.kind()))
                    .toList();
            assertThat(figures(line.reach())).as(line.strand().name()).isEqualTo(naive(counting));
            assertThat(peopleByFirstDay(line.strand().id()))
                    .as("first days in " + line.strand().name())
                    .isEqualTo(naiveFirstDays(counting));
        }
        var manager = people.person(Role.MANAGER);
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    private static List<Integer> figures(Reach reach) {
        return List.of(
                reach.people(),
                reach.unnamed(),
                reach.places(),
                reach.organisations(),
                reach.sectors(),
                reach.activities());
    }

    private List<Integer> naive(List<TookPart> standing) {
        Set<MemberId> persons = new HashSet<>();
        Set<List<Object>> places = new HashSet<>();
        Set<OrganisationId> organisations = new HashSet<>();
        Set<SectorId> inSectors = new HashSet<>();
        Set<String> activities = new HashSet<>();
        var unnamed = 0;
        for (var event : standing) {
            activities.add(event.activity().id());
            var member = event.member();
            if (member == null) {
                unnamed += event.heads();
                continue;
            }
            persons.add(member);
            places.add(List.of(member, event.activity().id()));
            if (bodies.containsKey(member)) organisations.add(bodies.get(member));
            if (sectors.containsKey(member)) inSectors.add(sectors.get(member));
        }
        return List.of(
                persons.size(), unnamed, places.size(), organisations.size(), inSectors.size(), activities.size());
    }

    private Map<LocalDate, Integer> naiveFirstDays(List<TookPart> standing) {
        var first = new LinkedHashMap<MemberId, LocalDate>();
        for (var event : standing)
            if (event.member() != null)
                first.merge(event.member(), clock.local(event.at()).toLocalDate(), (a, b) -> a.isBefore(b) ? a : b);
        var days = new LinkedHashMap<LocalDate, Integer>();
        first.values().forEach(day -> days.merge(day, 1, Integer::sum));
        return days;
    }

    private Map<LocalDate, Integer> peopleByFirstDay(@Nullable StrandId strand) {
        var days = new LinkedHashMap<LocalDate, Integer>();
        jdbc.sql("select on_day, added from engagement_day where scope = ? and measure = 'PERSON' and added <> 0")
                .param(strand == null ? "programme" : Scopes.of(strand))
                .query(row -> {
                    days.put(row.getObject(1, LocalDate.class), row.getInt(2));
                });
        return days;
    }
}
