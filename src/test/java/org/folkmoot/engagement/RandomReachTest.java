package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.RegisterService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.SectorId;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random histories of everything that can happen to the ledger, held against {@link NaiveReach}: lines, late ones and ones
 * delivered again, counter-entries, people and organisations merged and separated, affiliations moved and corrected
 * afterwards, other rules. Every figure of every scope and slice agrees, and a recount finds nothing.
 */
@PortalTest
@BothDatabases
class RandomReachTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final List<EngagementKind> KINDS = List.of(
            EngagementKind.VISIT,
            EngagementKind.ATTENDED_EVENT,
            EngagementKind.INQUIRY_CONTRIBUTION,
            EngagementKind.IDEA_SUPPORTED);
    private static final int STEPS = 160;
    private static final int LOOKED_AT_EVERY = 40;
    private static final int DAYS = 100;

    /** An event with an organisation beside the person, as a visit has it. */
    record Took(
            String engagementKey,
            EngagementKind kind,
            @Nullable MemberId member,
            int heads,
            @Nullable OrganisationId organisation,
            @Nullable StrandId strand,
            Origin activity,
            Instant at)
            implements Engaging {}

    private static final class Told {
        final Took event;
        boolean stands = true;

        @Nullable
        OrganisationId organisation;

        @Nullable
        SectorId sector;

        @Nullable
        AreaId area;

        Told(Took event) {
            this.event = event;
        }
    }

    private static final class Job {
        OrganisationId organisation;
        final LocalDate from;

        @Nullable
        LocalDate to;

        Job(OrganisationId organisation, LocalDate from) {
            this.organisation = organisation;
            this.from = from;
        }

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    @Autowired
    Ledger ledger;

    @Autowired
    ReachService reach;

    @Autowired
    ReachSliceService slices;

    @Autowired
    Recount recount;

    @Autowired
    CountingRuleService rules;

    @Autowired
    SamePersonService same;

    @Autowired
    RegisterService register;

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

    MemberId manager;
    List<StrandId> strands;
    List<MemberId> members;
    List<OrganisationId> bodies;
    Map<OrganisationId, SectorId> sectorOf;
    Map<OrganisationId, AreaId> areaOf;
    Map<MemberId, List<Job>> jobs;
    Map<MemberId, MemberId> sameAs;
    Map<OrganisationId, OrganisationId> mergedInto;
    Map<OrganisationId, Set<Job>> moved;
    Map<String, Told> told;

    @BeforeEach
    void aSmallCounty() {
        sample.load();
        manager = people.person(Role.MANAGER);
        strands =
                programme.strands().stream().map(strand -> strand.id()).limit(4).toList();
        members = new ArrayList<>();
        bodies = new ArrayList<>();
        sectorOf = new HashMap<>();
        areaOf = new HashMap<>();
        jobs = new HashMap<>();
        sameAs = new LinkedHashMap<>();
        mergedInto = new LinkedHashMap<>();
        moved = new HashMap<>();
        told = new LinkedHashMap<>();
        for (var i = 0; i < 7; i++) {
            var sector = programme.sectors().get(i % 3).id();
            var area = programme.areas().get(i % 2).id();
            var body = people.organisation("Body " + i + " of the random county", sector, area);
            bodies.add(body);
            sectorOf.put(body, sector);
            areaOf.put(body, area);
        }
        for (var i = 0; i < 9; i++) {
            var member = people.person(Role.PARTICIPANT);
            members.add(member);
            jobs.put(member, new ArrayList<>());
            if (i % 4 != 0)
                join(member, bodies.get(i % 7), LocalDate.of(2000, 1, 1).plusDays(i));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20081101, 4711, 58})
    void everyFigureAgreesWithANaiveCountAfterEveryHistory(long seed) {
        var random = new Random(seed);
        for (var step = 1; step <= STEPS; step++) {
            something(random, step);
            if (step % LOOKED_AT_EVERY == 0) assertEverythingAgrees("step " + step + " of " + seed);
        }
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    /** Eight write at once: the same lines on two threads each, counter-entries, corrections, people who turn out to be one. */
    @Test
    void eightWritersLoseNothingAndDoubleNothing() throws Exception {
        var random = new Random(8);
        var events = IntStream.range(0, 160)
                .mapToObj(i -> event(random, "race:" + i))
                .toList();
        var moving = members.subList(6, 8);
        var from = today().minusDays(DAYS / 2);
        var undone = events.subList(0, 20);
        undone.forEach(ledger::record);
        var works = new ArrayList<Callable<String>>();
        for (var thread = 0; thread < 8; thread++) {
            var mine = thread;
            works.add(() -> {
                for (var i = mine % 4; i < events.size(); i += 4) ledger.record(events.get(i));
                for (var event : undone)
                    ledger.takeBack(new TookPartNoMore(event.engagementKey(), "undo:" + event.engagementKey(), NOW));
                return "done";
            });
        }
        works.add(() -> people.as(manager, () -> {
            same.countAsOne(members.get(1), members.get(2));
            same.countApart(members.get(1));
            same.countAsOne(members.get(3), members.get(5));
            return "done";
        }));
        works.add(() -> {
            for (var member : moving) {
                people.affiliate(member, bodies.getLast(), from);
                ledger.follow(member, from);
            }
            return "done";
        });
        assertThat(Races.together(works))
                .allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        moving.forEach(member -> jobs.get(member).add(new Job(bodies.getLast(), from)));
        sameAs.put(members.get(3), members.get(5));
        events.subList(20, events.size()).forEach(this::keep);
        assertEverythingAgrees("after the race");
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    private void something(Random random, int step) {
        var dice = random.nextInt(100);
        if (dice < 50 || told.isEmpty()) tell(random, "entry:" + step);
        else if (dice < 57) ledger.record(any(random).event); // again, even after it was taken back
        else if (dice < 70) takeBack(any(random));
        else if (dice < 76) moveJob(random);
        else if (dice < 80) leaveJob(random);
        else if (dice < 86) mergePeople(random);
        else if (dice < 89) partPeople(random);
        else if (dice < 93) mergeBodies(random);
        else if (dice < 95) separateBodies(random);
        else changeRule(random);
    }

    private void tell(Random random, String key) {
        var event = event(random, key);
        ledger.record(event);
        keep(event);
    }

    private void keep(Took event) {
        var one = new Told(event);
        speakFor(one, standing(event));
        told.put(event.engagementKey(), one);
    }

    private Took event(Random random, String key) {
        var unnamed = random.nextInt(8) == 0;
        return new Took(
                key,
                KINDS.get(random.nextInt(KINDS.size())),
                unnamed ? null : members.get(random.nextInt(members.size())),
                unnamed ? 1 + random.nextInt(30) : 1,
                random.nextInt(4) == 0 ? bodies.get(random.nextInt(bodies.size())) : null,
                random.nextInt(5) == 0 ? null : strands.get(random.nextInt(strands.size())),
                TookPart.session("s" + random.nextInt(9)),
                NOW.minus(random.nextInt(DAYS), ChronoUnit.DAYS));
    }

    private void takeBack(Told one) {
        ledger.takeBack(new TookPartNoMore(one.event.engagementKey(), "undo:" + one.event.engagementKey(), NOW));
        one.stands = false;
    }

    private void moveJob(Random random) {
        var member = members.get(random.nextInt(members.size()));
        var from = today().minusDays(random.nextInt(DAYS));
        if (jobs.get(member).stream().anyMatch(job -> job.from.equals(from))) return;
        var body = end(bodies.get(random.nextInt(bodies.size())));
        join(member, body, from);
        follow(member, from);
    }

    private void leaveJob(Random random) {
        var member = members.get(random.nextInt(members.size()));
        if (jobs.get(member).isEmpty()) return;
        var job = jobs.get(member).get(random.nextInt(jobs.get(member).size()));
        var last = today().minusDays(random.nextInt(DAYS));
        if (last.isBefore(job.from)) return;
        var from = (job.to != null && job.to.isBefore(last) ? job.to : last).plusDays(1);
        jdbc.sql("update affiliation set last_day = ? where member_id = ? and first_day = ?")
                .params(last, member.value(), job.from)
                .update();
        job.to = last;
        follow(member, from);
    }

    private void follow(MemberId member, LocalDate from) {
        ledger.follow(member, from);
        for (var one : told.values()) {
            if (!one.stands
                    || !member.equals(one.event.member())
                    || day(one.event).isBefore(from)) continue;
            var now = standing(one.event);
            if (!Objects.equals(counted(one.organisation), counted(now))) speakFor(one, now);
        }
    }

    private void mergePeople(Random random) {
        var one = members.get(random.nextInt(members.size()));
        var other = members.get(random.nextInt(members.size()));
        if (sameAs.containsKey(one) || person(other).equals(one)) return;
        people.as(manager, () -> same.countAsOne(one, other));
        sameAs.put(one, other);
    }

    private void partPeople(Random random) {
        if (sameAs.isEmpty()) return;
        var one = new ArrayList<>(sameAs.keySet()).get(random.nextInt(sameAs.size()));
        people.as(manager, () -> same.countApart(one));
        sameAs.remove(one);
    }

    private void mergeBodies(Random random) {
        var one = bodies.get(random.nextInt(bodies.size()));
        var other = bodies.get(random.nextInt(bodies.size()));
        if (one.equals(other) || mergedInto.containsKey(one) || mergedInto.containsKey(other)) return;
        people.as(manager, () -> register.merge(one, other));
        followTheRegister();
        mergedInto.put(one, other);
        var moving = new HashSet<Job>();
        jobs.values()
                .forEach(held -> held.forEach(job -> {
                    if (job.organisation.equals(one)) moving.add(job);
                }));
        moving.forEach(job -> job.organisation = other);
        moved.put(one, moving);
    }

    private void separateBodies(Random random) {
        if (mergedInto.isEmpty()) return;
        var one = new ArrayList<>(mergedInto.keySet()).get(random.nextInt(mergedInto.size()));
        var survivor = end(one);
        people.as(manager, () -> register.separate(one));
        followTheRegister();
        mergedInto.remove(one);
        moved.remove(one).forEach(job -> {
            if (job.organisation.equals(survivor)) job.organisation = one;
        });
    }

    private void followTheRegister() {
        SystemWork.call(() -> {
            recount.followTheRegister();
            return "done";
        });
    }

    private void changeRule(Random random) {
        var strand = strands.get(random.nextInt(strands.size()));
        var wanted = EnumSet.noneOf(EngagementKind.class);
        for (var kind : EngagementKind.values()) if (random.nextInt(2) == 0) wanted.add(kind);
        var would = people.as(manager, () -> rules.effect(strand, wanted));
        var seen = programme.strand(strand).orElseThrow().counts();
        var is = people.as(manager, () -> rules.change(strand, seen, wanted));
        assertThat(NaiveReach.figures(is)).isEqualTo(NaiveReach.figures(would.after()));
    }

    private void assertEverythingAgrees(String when) {
        assertAgrees(when, null, EnumSet.allOf(EngagementKind.class), reach.programme());
        for (var line : reach.strands())
            assertAgrees(when, line.strand().id(), line.strand().counts(), line.reach());
    }

    private void assertAgrees(String when, @Nullable StrandId strand, Set<EngagementKind> counts, Reach whole) {
        var facts = told.values().stream()
                .filter(one -> one.stands)
                .filter(one -> strand == null || strand.equals(one.event.strand()))
                .filter(one -> counts.contains(one.event.kind()))
                .map(this::fact)
                .toList();
        var naive = new NaiveReach(facts);
        var where = when + ", " + (strand == null ? "programme" : strand.value());
        assertThat(NaiveReach.figures(whole)).as(where).isEqualTo(naive.figures());
        for (var kind : SliceKind.values())
            assertThat(NaiveReach.by(slices.by(kind, strand)))
                    .as(where + " by " + kind)
                    .isEqualTo(naive.by(kind));
        var regulars = slices.regulars(strand);
        assertThat(regulars.people()).as(where).isEqualTo(naive.figures().getFirst());
        assertThat(regulars.inOneActivity()).as(where).isEqualTo(naive.inOneActivity());
        assertThat(NaiveReach.returning(regulars)).as(where).isEqualTo(naive.returning());
        assertThat(firstDays(strand)).as(where).isEqualTo(naive.firstDays());
    }

    private NaiveReach.Fact fact(Told one) {
        var member = one.event.member();
        var organisation = counted(one.organisation);
        return new NaiveReach.Fact(
                member == null ? null : person(member).value().toString(),
                one.event.heads(),
                one.event.activity().id(),
                organisation == null ? null : organisation.value().toString(),
                one.sector == null ? null : one.sector.value().toString(),
                one.area == null ? null : one.area.value().toString(),
                day(one.event));
    }

    private Map<LocalDate, Integer> firstDays(@Nullable StrandId strand) {
        var days = new TreeMap<LocalDate, Integer>();
        jdbc.sql("select on_day, added from engagement_day where scope = ? and measure = 'PERSON' and added <> 0")
                .param(strand == null ? "programme" : Scopes.of(strand))
                .query(row -> {
                    days.put(row.getObject(1, LocalDate.class), row.getInt(2));
                });
        return days;
    }

    private void join(MemberId member, OrganisationId body, LocalDate from) {
        people.affiliate(member, body, from);
        jobs.get(member).add(new Job(body, from));
    }

    /** Whom the person worked for on that day, the newest job first, else where it happened. */
    private @Nullable OrganisationId standing(Took event) {
        var member = event.member();
        var held = member == null
                ? Optional.<Job>empty()
                : jobs.get(member).stream()
                        .filter(job -> job.holdsOn(day(event)))
                        .max(Comparator.comparing(job -> job.from));
        return held.map(job -> job.organisation)
                .orElse(event.organisation() == null ? null : end(event.organisation()));
    }

    private void speakFor(Told one, @Nullable OrganisationId body) {
        one.organisation = body;
        one.sector = body == null ? null : sectorOf.get(body);
        one.area = body == null ? null : areaOf.get(body);
    }

    private @Nullable OrganisationId counted(@Nullable OrganisationId body) {
        return body == null ? null : end(body);
    }

    private OrganisationId end(OrganisationId body) {
        var end = body;
        while (mergedInto.containsKey(end)) end = mergedInto.get(end);
        return end;
    }

    private MemberId person(MemberId member) {
        var end = member;
        while (sameAs.containsKey(end)) end = sameAs.get(end);
        return end;
    }

    private Told any(Random random) {
        return new ArrayList<>(told.values()).get(random.nextInt(told.size()));
    }

    private LocalDate day(Took event) {
        return clock.local(event.at()).toLocalDate();
    }

    private LocalDate today() {
        return clock.today();
    }
}
