package org.folkmoot.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.SectorId;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Whatever happens in whatever order, the cards owed are those that the other rows say. */
@PortalTest
@BothDatabases
class MemberCardsTest {

    private static final int STEPS = 70;
    private static final Set<String> DONE = new HashSet<>();

    @Autowired
    ReviewerService reviewers;

    @Autowired
    InterestService interests;

    @Autowired
    IdeaService ideaService;

    @Autowired
    MemberService members;

    @Autowired
    CriteriaService criteria;

    @Autowired
    TestScores scores;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    TestModeration moderation;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    ProgrammeService programme;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    final List<MemberId> group = new ArrayList<>();
    final List<MemberId> authors = new ArrayList<>();
    final List<IdeaId> all = new ArrayList<>();
    List<SectorId> sectors = List.of();
    MemberId manager;

    @BeforeEach
    void aGroupOfThreeAndAuthorsOfTwoSectors() {
        testProgramme.load();
        scores.criteria();
        manager = people.person(Role.MANAGER);
        sectors =
                programme.sectors().subList(0, 2).stream().map(one -> one.id()).toList();
        for (var i = 0; i < 3; i++) group.add(people.person(Role.PARTICIPANT, Role.STEERING));
        for (var i = 0; i < 2; i++) {
            authors.add(people.person(Role.PARTICIPANT));
            var organisation = people.organisation(
                    "Organisation " + i,
                    sectors.get(i),
                    programme.areas().getFirst().id());
            people.affiliate(authors.get(i), organisation, LocalDate.of(2008, 1, 1));
        }
        authors.add(people.person(Role.PARTICIPANT));
        for (var i = 0; i < 4; i++) all.add(ideas.by(authors.get(i % 3), "Idea " + i));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void cardsOwedFollowWhateverTheyDependOn(long seed) {
        for (var member : group) scores.putIn(member, all.getFirst(), member.equals(group.getFirst()) ? 5 : 1, 3);
        assertThat(kept()).isEqualTo(owed()).anyMatch(row -> row.contains("DIFFERS"));
        var lot = new Random(seed);
        var steps = new ArrayList<String>();
        for (var i = 0; i < STEPS; i++) {
            var what = step(lot);
            try {
                var done = what.call();
                steps.add(done);
                DONE.add(done);
            } catch (RefusedException | AccessDeniedException refused) {
                steps.add("refused");
            } catch (Exception e) {
                throw new IllegalStateException(String.join("; ", steps), e);
            }
            assertThat(kept()).as("seed %d: %s", seed, String.join("; ", steps)).isEqualTo(owed());
        }
        assertThat(scores.recount()).isZero();
    }

    /** Each kind of step succeeded somewhere. */
    @AfterAll
    static void everyKindOfStepHappened() {
        assertThat(DONE)
                .contains("put forward", "card in", "declare", "take interest back", "assign sector", "assign idea")
                .contains("release", "join", "leave", "withdraw", "decline", "come back", "hide", "restore");
    }

    private Callable<String> step(Random lot) {
        var idea = all.get(lot.nextInt(all.size()));
        var member = group.get(lot.nextInt(group.size()));
        var sector = sectors.get(lot.nextInt(2));
        return switch (lot.nextInt(16)) {
            case 0, 1 ->
                () -> {
                    var author = authors.get(lot.nextInt(3));
                    all.add(ideas.by(author, "Idea " + all.size()));
                    return "put forward";
                };
            case 2, 3, 4 ->
                () -> {
                    scores.putIn(member, idea, lot.nextBoolean() ? 1 : 5, 3);
                    return "card in";
                };
            case 5, 6 ->
                () -> {
                    people.as(member, () -> interests.declare(new DeclareInterest(idea, "I live there.")));
                    return "declare";
                };
            case 7 ->
                () -> {
                    for (var one : pairs("select idea_id, member_id from declared_interest where standing = true")) {
                        var whose = one.split(" ");
                        people.as(
                                new MemberId(UUID.fromString(whose[1])),
                                () -> interests.takeBack(new IdeaId(UUID.fromString(whose[0]))));
                        return "take interest back";
                    }
                    return "nothing";
                };
            case 8 ->
                () -> {
                    people.as(manager, () -> reviewers.assign(sector, member));
                    return "assign sector";
                };
            case 9, 10 ->
                () -> {
                    people.as(member, () -> reviewers.assign(Set.of(idea), Set.of(member)));
                    return "assign idea";
                };
            case 11 ->
                () -> {
                    var row = jdbc.queryForList(
                            "select id from review_assignment where standing = true order by id", String.class);
                    if (row.isEmpty()) return "nothing";
                    var one = new AssignmentId(UUID.fromString(row.get(lot.nextInt(row.size()))));
                    people.as(member, () -> reviewers.release(Set.of(one)));
                    return "release";
                };
            case 12 ->
                () -> {
                    var leaves = members(Role.STEERING).contains(member.value().toString());
                    people.as(
                            manager,
                            () -> members.changeRoles(
                                    member,
                                    leaves ? Set.of(Role.PARTICIPANT) : Set.of(Role.PARTICIPANT, Role.STEERING)));
                    return leaves ? "leave" : "join";
                };
            case 13 ->
                () -> {
                    var author = authors.get(all.indexOf(idea) % 3);
                    people.as(author, () -> ideaService.withdraw(idea, ""));
                    return "withdraw";
                };
            case 14 ->
                () -> {
                    if (lot.nextBoolean()) {
                        answers.decline(idea);
                        return "decline";
                    }
                    answers.park(idea, clock.today().plusDays(1));
                    assertThat(kept()).isEqualTo(owed());
                    clock.at(clock.instant().plusSeconds(2 * 86_400), () -> {
                        answers.comeBack();
                        return "";
                    });
                    return "come back";
                };
            default ->
                () -> {
                    moderation.hidden(idea.asThing(), "Later.");
                    assertThat(kept()).isEqualTo(owed());
                    if (lot.nextBoolean()) return "hide";
                    moderation.decided(idea.asThing(), Verdict.RESTORE, "It may stand.");
                    return "restore";
                };
        };
    }

    /** Three score and stand aside while a manager gives and takes a sector: nothing owed is lost, and nothing is owed twice. */
    @RepeatedTest(3)
    void cardsOwedAreRightWhoeverIsFirst() throws Exception {
        var works = new ArrayList<Callable<String>>();
        for (var member : group)
            works.add(() -> {
                for (var idea : all)
                    if (idea.equals(all.getFirst()))
                        people.as(member, () -> interests.declare(new DeclareInterest(idea, "Mine.")));
                    else scores.putIn(member, idea, 3, 3);
                return "";
            });
        works.add(() -> {
            for (var i = 0; i < 5; i++) {
                var made = people.as(manager, () -> reviewers.assign(sectors.getFirst(), group.getFirst()));
                people.as(manager, () -> reviewers.release(Set.of(made)));
            }
            return "";
        });
        works.add(() -> {
            for (var i = 0; i < 5; i++) ideas.by(authors.get(i % 3), "Meanwhile " + i);
            return "";
        });
        assertThat(Races.together(works)).allMatch(Races.Outcome::won);
        assertThat(kept()).isEqualTo(owed()).hasSize(15);
        assertThat(scores.recount()).isZero();
    }

    @Test
    void otherWeightsMakeAnotherCardDiffer() {
        var idea = all.getFirst();
        scores.putIn(group.get(0), idea, 3, 1);
        scores.putIn(group.get(1), idea, 3, 5);
        scores.putIn(group.get(2), idea, 3, 5);
        assertThat(kept()).isEqualTo(owed()).noneMatch(row -> row.contains("DIFFERS"));
        people.as(manager, () -> {
            var seen = criteria.standing();
            var wanted = new LinkedHashMap<CriterionId, WriteCriterion>();
            for (var one : seen)
                wanted.put(one.id(), new WriteCriterion(one.name(), one.explanation(), wanted.isEmpty() ? 1 : 2));
            criteria.change(seen, wanted);
        });
        assertThat(kept())
                .isEqualTo(owed())
                .filteredOn(row -> row.contains("DIFFERS"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(group.get(0).value().toString()));
    }

    @Test
    void theNightlyRecountMendsWhatDiffers() {
        jdbc.update("delete from member_card where idea_id = ?", all.getFirst().value());
        jdbc.update(
                "update idea set stage = 'DECLINED' where id = ?", all.getLast().value());
        assertThat(scores.recount()).isEqualTo(6);
        assertThat(kept()).isEqualTo(owed()).hasSize(9);
        assertThat(scores.recount()).isZero();
    }

    private Set<String> kept() {
        return new TreeSet<>(jdbc.query(
                "select cast(idea_id as char(36)), cast(member_id as char(36)), since, state from member_card",
                (row, n) -> line(row.getString(1), row.getString(2), row.getTimestamp(3), row.getString(4))));
    }

    private static String line(String idea, String member, Timestamp since, String state) {
        return idea + " " + member + " " + since + " " + state;
    }

    /** By the rule of {@link MemberCards#RULE}, from the rows it depends on, one at a time. */
    private Set<String> owed() {
        var group = members(Role.STEERING);
        var cards = pairs("select idea_id, member_id from score_card where standing = true");
        var worths = worths();
        var aside = pairs("select idea_id, member_id from declared_interest where standing = true");
        var ofIdeas =
                pairs("select idea_id, member_id from review_assignment where standing = true and idea_id is not null");
        var ofSectors = pairs(
                "select sector_id, member_id from review_assignment where standing = true and sector_id is not null");
        var owed = new TreeSet<String>();
        jdbc.query(
                "select cast(id as char(36)), cast(sector_id as char(36)), submitted_at from idea"
                        + " where stage in ('SUBMITTED', 'SHORTLISTED') and visibility = 'OPEN'",
                row -> {
                    var idea = row.getString(1);
                    var sector = String.valueOf(row.getString(2));
                    var asked = new HashSet<String>();
                    for (var one : group)
                        if (ofIdeas.contains(idea + " " + one) || ofSectors.contains(sector + " " + one))
                            asked.add(one);
                    for (var one : asked.isEmpty() ? group : asked)
                        if (!cards.contains(idea + " " + one) && !aside.contains(idea + " " + one))
                            owed.add(line(idea, one, row.getTimestamp(3), "OWED"));
                    for (var one : group)
                        if (differs(worths.getOrDefault(idea, Map.of()), one))
                            owed.add(line(idea, one, row.getTimestamp(3), "DIFFERS"));
                });
        return owed;
    }

    /** What each standing card of an idea is worth, by member. */
    private Map<String, Map<String, Double>> worths() {
        var all = new HashMap<String, Map<String, Double>>();
        jdbc.query(
                "select cast(idea_id as char(36)), cast(member_id as char(36)), worth from score_card where standing = true",
                row -> {
                    all.computeIfAbsent(row.getString(1), idea -> new HashMap<>())
                            .put(row.getString(2), row.getDouble(3));
                });
        return all;
    }

    private static boolean differs(Map<String, Double> worths, String member) {
        var worth = worths.get(member);
        if (worth == null || worths.size() < ScoreTotal.DIFFERS_AMONG) return false;
        var mean = worths.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        return Math.abs(worth - mean) >= ScoreTotal.DIFFERS_BY - 1e-6;
    }

    private Set<String> members(Role role) {
        return new HashSet<>(jdbc.queryForList(
                "select cast(member_id as char(36)) from member_role where role = ?", String.class, role.name()));
    }

    private Set<String> pairs(String sql) {
        return new HashSet<>(jdbc.query(
                sql.replaceAll("(\\w+_id), (\\w+_id)", "cast($1 as char(36)), cast($2 as char(36))"),
                (row, n) -> row.getString(1) + " " + row.getString(2)));
    }
}
