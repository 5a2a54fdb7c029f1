package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
class LedgerTest {

    private static final Instant TODAY = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReachService reach;

    @Autowired
    Ledger ledger;

    @Autowired
    Recount recount;

    @Autowired
    ReachUpdates updates;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PortalClock clock;

    @Autowired
    IncompleteEventPublications publications;

    StrandSummary conversations;

    @BeforeEach
    void importProgramme() {
        sample.load();
        await().untilAsserted(() -> assertThat(publicationsLeft()).isZero()); // the import's own event
        conversations = programme.strands().stream()
                .filter(strand -> strand.counts().contains(EngagementKind.ATTENDED_SESSION))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPublishedEventIsCountedForItsStrandAndTheProgramme() {
        var person = people.person(Role.PARTICIPANT);
        publish(attended("check-in:1", person, "s1"));
        await().untilAsserted(() -> assertThat(reach.programme().people()).isEqualTo(1));
        assertThat(strandReach().people()).isEqualTo(1);
        assertThat(strandReach().places()).isEqualTo(1);
        assertThat(strandReach().activities()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(publicationsLeft()).isZero());
    }

    @Test
    void theSameEventDeliveredTwiceCountsOnce() {
        var person = people.person(Role.PARTICIPANT);
        publish(attended("check-in:1", person, "s1"));
        publish(attended("check-in:1", person, "s1"));
        await().untilAsserted(() -> assertThat(publicationsLeft()).isZero());
        assertThat(reach.programme().places()).isEqualTo(1);
        assertThat(recordCount()).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackBeforeItArrivedStaysOnRecordAndIsTakenLater() {
        var person = people.person(Role.PARTICIPANT);
        publish(new TookPartNoMore("check-in:1", "check-in-undone:1", TODAY));
        await().untilAsserted(() -> assertThat(failedPublications()).isEqualTo(1));
        assertThat(recordCount()).isZero();

        publish(attended("check-in:1", person, "s1"));
        await().untilAsserted(() -> assertThat(reach.programme().people()).isEqualTo(1));
        publications.resubmitIncompletePublications(
                ResubmissionOptions.defaults().withMinAge(Duration.ZERO));

        await().untilAsserted(() -> assertThat(reach.programme().people()).isZero());
        await().untilAsserted(() -> assertThat(publicationsLeft()).isZero());
        assertThat(recordCount()).as("the line and its counter-entry").isEqualTo(2);
    }

    @Test
    void aPersonWithTwoEngagementsStaysCountedWhenOneIsTakenBack() {
        var person = people.person(Role.PARTICIPANT);
        ledger.record(attended("check-in:1", person, "s1"));
        ledger.record(attended("check-in:2", person, "s2"));
        ledger.takeBack(new TookPartNoMore("check-in:1", "undone:1", TODAY));
        ledger.takeBack(new TookPartNoMore("check-in:1", "undone:1", TODAY));
        ledger.takeBack(new TookPartNoMore("check-in:1", "undone:again", TODAY));
        assertThat(strandReach())
                .extracting(Reach::people, Reach::places, Reach::activities)
                .containsExactly(1, 1, 1);
    }

    @Test
    void unnamedHeadsStandBesideAndAreNeitherPeopleNorPlaces() {
        ledger.record(attended("check-in:1", people.person(Role.PARTICIPANT), "s1"));
        ledger.record(new TookPart(
                "heads:1",
                EngagementKind.ATTENDED_SESSION,
                null,
                23,
                conversations.id(),
                TookPart.session("s1"),
                TODAY));
        assertThat(strandReach())
                .extracting(Reach::people, Reach::unnamed, Reach::places, Reach::activities)
                .containsExactly(1, 23, 1, 1);
    }

    @Test
    void aKindTheStrandDoesNotCountCountsForTheProgrammeOnly() {
        var person = people.person(Role.PARTICIPANT);
        ledger.record(new TookPart(
                "support:1",
                EngagementKind.IDEA_SUPPORTED,
                person,
                1,
                conversations.id(),
                TookPart.session("x"),
                TODAY));
        assertThat(reach.programme().people()).isEqualTo(1);
        assertThat(strandReach().people()).isZero();
    }

    @Test
    void theOrganisationIsTheOneOfThatDay() {
        var sectors = programme.sectors();
        var area = programme.areas().getFirst().id();
        var before = people.organisation("Test council", sectors.get(0).id(), area);
        var after = people.organisation("Test trust", sectors.get(1).id(), area);
        var person = people.person(Role.PARTICIPANT);
        var moved = LocalDate.ofInstant(TODAY, clock.getZone()).minusDays(10);
        people.affiliate(person, before, moved.minusDays(300));
        people.affiliate(person, after, moved);
        ledger.record(attended("check-in:1", person, "s1", TODAY.minus(Duration.ofDays(20))));
        ledger.record(attended("check-in:2", person, "s2", TODAY));
        assertThat(strandReach())
                .extracting(Reach::people, Reach::organisations, Reach::sectors)
                .containsExactly(1, 2, 2);
    }

    @Test
    void aDifferenceIsReportedWrittenDownAndMended() {
        var manager = people.person(Role.MANAGER);
        ledger.record(attended("check-in:1", people.person(Role.PARTICIPANT), "s1"));
        assertThat(people.as(manager, recount::now).differences()).isEmpty();

        jdbc.sql("update engagement_total set people = 460 where scope = 'programme'")
                .update();
        var report = people.as(manager, recount::now);

        assertThat(report.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.scope()).isEqualTo("programme");
            assertThat(difference.figure()).isEqualTo("PERSON");
            assertThat(difference.kept()).isEqualTo(460);
            assertThat(difference.counted()).isEqualTo(1);
        });
        assertThat(reach.programme().people()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from engagement_difference")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    @Test
    void whatCountsFollowsTheProgramme() {
        ledger.record(attended("check-in:1", people.person(Role.PARTICIPANT), "s1"));
        assertThat(strandReach().people()).isEqualTo(1);
        var manager = people.person(Role.MANAGER);
        // the rule these figures were counted by, as it would stand after another import
        jdbc.sql("update engagement_total set counted_kinds = 'STORY' where scope = ?")
                .param(Scopes.of(conversations.id()))
                .update();
        people.as(manager, recount::now);
        assertThat(strandReach().people()).isZero();
        people.as(manager, recount::followTheProgramme);
        assertThat(strandReach().people()).isEqualTo(1);
    }

    @Test
    void participantsDoNotRecountNorReadTheLedger() {
        var participant = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(participant, recount::now)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(participant, () -> reach.lines(null, PageRequest.of(0, 20))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void managersReadTheLinesWithNamesAndObserversReadNone() {
        var person = people.named("Hedda Lines", Role.PARTICIPANT);
        ledger.record(attended("check-in:1", person, "s1"));
        ledger.takeBack(new TookPartNoMore("check-in:1", "undone:1", TODAY.plusSeconds(1)));
        var manager = people.person(Role.MANAGER);
        var observer = people.person(Role.OBSERVER);
        var forManager = people.as(manager, () -> reach.lines(conversations.id(), PageRequest.of(0, 20)));
        assertThat(forManager)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.name()).isEqualTo("Hedda Lines"));
        assertThat(forManager.getContent().get(0).counterEntry()).isTrue();
        assertThat(forManager.getContent().get(1).takenBack()).isTrue();
        assertThatThrownBy(() -> people.as(observer, () -> reach.lines(null, PageRequest.of(0, 20))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void openPagesAreToldAfterTheCommitAndNotForEveryLine() {
        var told = new java.util.concurrent.CopyOnWriteArrayList<Integer>();
        var unsubscribe = updates.subscribe(now -> told.add(now.programme().people()));
        try {
            for (var i = 0; i < 30; i++)
                ledger.record(attended("check-in:" + i, people.person(Role.PARTICIPANT), "s1"));
            await().untilAsserted(() -> assertThat(told).last().isEqualTo(30));
            assertThat(told.size()).isLessThan(10);
        } finally {
            unsubscribe.run();
        }
    }

    @Test
    void noCodeChangesOrRemovesALineOfTheLedger() throws Exception {
        try (var sources = Files.walk(Path.of("src/main"))) {
            for (var source : sources.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(java|sql)"))
                    .toList())
                assertThat(Files.readString(source).toLowerCase(Locale.ROOT))
                        .as(source.toString())
                        .doesNotContain("update engagement_record", "delete from engagement_record")
                        .doesNotContain("update engagementrecord", "delete from engagementrecord");
        }
        assertThat(LedgerLines.class.getMethods())
                .extracting(java.lang.reflect.Method::getName)
                .noneMatch(name -> name.matches("(save|delete|update|remove).*"));
        assertThat(EngagementRecord.class.getDeclaredFields())
                .filteredOn(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getName().equals("id"))
                .allMatch(field ->
                        !field.getAnnotation(jakarta.persistence.Column.class).updatable());
        assertThat(Arrays.stream(EngagementRecord.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == void.class)
                        .filter(method -> !method.isSynthetic()))
                .isEmpty();
    }

    private TookPart attended(String key, MemberId member, String session) {
        return attended(key, member, session, TODAY);
    }

    private TookPart attended(String key, MemberId member, String session, Instant at) {
        return new TookPart(
                key, EngagementKind.ATTENDED_SESSION, member, 1, conversations.id(), TookPart.session(session), at);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private Reach strandReach() {
        return reach.strands().stream()
                .filter(line -> line.strand().id().equals(conversations.id()))
                .findFirst()
                .orElseThrow()
                .reach();
    }

    private int recordCount() {
        return jdbc.sql("select count(*) from engagement_record")
                .query(Integer.class)
                .single();
    }

    private int publicationsLeft() {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION where listener_id like '%engagement%'")
                .query(Integer.class)
                .single();
    }

    private int failedPublications() {
        return jdbc.sql(
                        "select count(*) from EVENT_PUBLICATION where status = 'FAILED' and listener_id like '%engagement%'")
                .query(Integer.class)
                .single();
    }
}
