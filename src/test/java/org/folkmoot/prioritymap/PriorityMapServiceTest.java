package org.folkmoot.prioritymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.inquiry.InquiryContributed;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.PersonalDataService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RichText;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Groups of an inquiry mark cells, several people at once. */
@PortalTest
@BothDatabases
@RecordApplicationEvents
class PriorityMapServiceTest {

    @Autowired
    PriorityMapService maps;

    @Autowired
    PriorityMapReport report;

    @Autowired
    PriorityMapPersonalData personalData;

    @Autowired
    PersonalDataService myData;

    @Autowired
    InquiryRooms rooms;

    @Autowired
    TestPriorityMaps made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcTemplate sql;

    private MemberId ann;
    private MemberId bob;
    private MemberId outsider;
    private InquiryId id;

    @BeforeEach
    void map() {
        programme.load();
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
        outsider = people.person(Role.PARTICIPANT);
        id = made.map("What first?", ann, TestPriorityMaps.AREAS, "Table 1", "Table 2");
        inquiries.takeSeat(bob, id);
    }

    @Test
    void anybodyInsideMarksAndWhoChangedItLastIsOnRecord() {
        made.mark(bob, id, "Table 1", "Skills", PriorityLevel.PRIORITY, "The clinic");
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.HIGH, "The clinic, said the nurse");
        var mark = now("Table 1", "Skills");
        assertThat(mark.level()).isEqualTo(PriorityLevel.HIGH);
        assertThat(mark.example()).isEqualTo("The clinic, said the nurse");
        assertThat(mark.changedBy()).isEqualTo("Ann Ashe");
        assertThat(mark.changedAt()).isNotNull();
        assertThat(now("Table 2", "Skills")).isEqualTo(MapGroupLine.MarkLine.NONE);
        refused("inquiry.refusal.not-inside", () -> people.as(outsider, () -> maps.mark(id, cell("Skills"))));
    }

    @Test
    void aFirstMarkIsAContributionForWhoHasASeat() {
        made.mark(bob, id, "Table 1", "Skills", PriorityLevel.HIGH, "");
        made.mark(bob, id, "Table 1", "Day-to-day", PriorityLevel.HIGH, "");
        assertThat(events.stream(InquiryContributed.class))
                .singleElement()
                .satisfies(one -> assertThat(one.member()).isEqualTo(bob));
        var facilitator = people.person(Role.FACILITATOR);
        made.mark(facilitator, id, "Table 1", "Investment cycle", PriorityLevel.HIGH, "");
        assertThat(events.stream(InquiryContributed.class)).hasSize(1);
    }

    @Test
    void whoSawLessThanStandsThereIsToldAndNothingIsLost() {
        var seen = cell("Skills");
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.PRIORITY, "");
        refused("prioritymap.refusal.changed-meanwhile", () -> people.as(bob, () -> maps.mark(id, seen)));
        assertThat(now("Table 1", "Skills").level()).isEqualTo(PriorityLevel.PRIORITY);
        var same = new MarkCell(seen.group(), seen.subArea(), 0, PriorityLevel.PRIORITY, "");
        people.as(bob, () -> maps.mark(id, same));
        assertThat(now("Table 1", "Skills").changedBy())
                .as("said again, not changed")
                .isEqualTo("Ann Ashe");
    }

    @Test
    void ofTwoWhoMarkOneCellOtherwiseAtOnceOneStandsAndOneIsTold() throws Exception {
        for (var turn = 0; turn < 5; turn++) {
            var before = now("Table 1", "Skills");
            var levels = Stream.of(PriorityLevel.values())
                    .filter(level -> level != before.level())
                    .toList();
            List<Callable<String>> works = IntStream.range(0, 2)
                    .mapToObj(i -> marking(i == 0 ? ann : bob, levels.get(i), "said by " + i))
                    .toList();
            var outcomes = Races.together(works);
            assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(one -> !one.won())
                    .singleElement()
                    .satisfies(one -> assertThat(one.thrown()).hasMessage("prioritymap.refusal.changed-meanwhile"));
            assertThat(now("Table 1", "Skills").revision()).isEqualTo(before.revision() + 1);
        }
        assertThat(sql.queryForObject("select count(*) from priority_mark", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void differentCellsMarkedAtOnceAllStand() throws Exception {
        var places = List.of("Where are we now", "Leadership skills", "Day-to-day", "Investment cycle", "Skills");
        var outcomes = Races.together(places.stream()
                .<Callable<String>>map(place -> {
                    var asked = made.cell(made.read(ann, id), "Table 2", place, PriorityLevel.HIGH, place);
                    return () -> {
                        people.as(ann, () -> maps.mark(id, asked));
                        return "";
                    };
                })
                .toList());
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(places)
                .allSatisfy(place -> assertThat(now("Table 2", place).example()).isEqualTo(place));
    }

    @Test
    void ofTwoWhoBeginAMapAtOnceOneDoes() throws Exception {
        var other = inquiries.underWay("What next?", 30, ann);
        var frame = made.frame("Frame", TestPriorityMaps.AREAS);
        Callable<String> work = () -> {
            people.as(ann, () -> maps.begin(other, frame, List.of("Table 1")));
            return "";
        };
        var outcomes = Races.together(List.of(work, work));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .allSatisfy(one -> assertThat(one.thrown()).hasMessage("prioritymap.refusal.map-begun"));
    }

    @Test
    void onlyWhoRunsTheInquiryNamesGroupsAndMarkedOnesStay() {
        refused("inquiry.refusal.not-theirs-to-run", () -> people.as(bob, () -> maps.addGroup(id, "Table 3")));
        people.as(ann, () -> maps.addGroup(id, "Table 3"));
        refused("prioritymap.refusal.group-named", () -> people.as(ann, () -> maps.addGroup(id, "  TÁBLE  3")));
        var map = made.read(ann, id);
        people.as(ann, () -> maps.renameGroup(id, map.groups().get(2).id(), "Waveney"));
        made.mark(ann, id, "Waveney", "Skills", PriorityLevel.HIGH, "");
        var waveney = map.groups().get(2).id();
        refused("prioritymap.refusal.group-marked", () -> people.as(ann, () -> maps.removeGroup(id, waveney)));
        refused("prioritymap.refusal.map-marked", () -> people.as(ann, () -> maps.giveUp(id)));
        made.mark(ann, id, "Waveney", "Skills", PriorityLevel.NOT_IDENTIFIED, "");
        people.as(ann, () -> maps.removeGroup(id, waveney));
        assertThat(made.read(ann, id).groups()).extracting(MapGroupLine::name).containsExactly("Table 1", "Table 2");
        people.as(ann, () -> maps.giveUp(id));
        assertThat(people.as(ann, () -> maps.find(id))).isEmpty();
    }

    @Test
    void thereAreTwentyGroupsAndNoMore() {
        var other = inquiries.underWay("What next?", 30, ann);
        var frame = made.frame("Frame", TestPriorityMaps.AREAS);
        var names = IntStream.rangeClosed(1, 21).mapToObj(i -> "Table " + i).toList();
        refused("prioritymap.refusal.too-many-groups", () -> people.as(ann, () -> maps.begin(other, frame, names)));
        people.as(ann, () -> maps.begin(other, frame, names.subList(0, 20)));
        refused("prioritymap.refusal.too-many-groups", () -> people.as(ann, () -> maps.addGroup(other, "One more")));
    }

    @Test
    void onceItReportsThoseWhoRunItStillTypeInAndOthersDoNot() {
        made.report(ann, id);
        var asked = cell("Skills");
        refused("inquiry.refusal.not-under-way", () -> people.as(bob, () -> maps.mark(id, asked)));
        refused("inquiry.refusal.not-theirs-to-run", () -> people.as(bob, () -> maps.correct(id, asked)));
        people.as(ann, () -> maps.correct(id, asked));
        assertThat(now("Table 1", "Skills").level()).isEqualTo(PriorityLevel.HIGH);
    }

    @Test
    void aCellOfAnotherMapIsNotMarkedHere() {
        var other = made.map("What next?", ann, TestPriorityMaps.AREAS, "Table 1");
        var foreign = made.cell(made.read(ann, other), "Table 1", "Skills", PriorityLevel.HIGH, "");
        refused("prioritymap.refusal.group-unknown", () -> people.as(ann, () -> maps.mark(id, foreign)));
        var mixed = new MarkCell(cell("Skills").group(), foreign.subArea(), 0, PriorityLevel.HIGH, "");
        refused("prioritymap.refusal.cell-unknown", () -> people.as(ann, () -> maps.mark(id, mixed)));
        assertThatThrownBy(() -> new MarkCell(
                        mixed.group(), mixed.subArea(), 0, PriorityLevel.HIGH, "x".repeat(MarkCell.EXAMPLE_MAX + 1)))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void nobodyOutsideReadsItBeforeItReportsAndThenWithoutNames() {
        made.mark(bob, id, "Table 1", "Skills", PriorityLevel.HIGH, "The clinic");
        refused("inquiry.refusal.not-inside", () -> people.as(outsider, () -> maps.find(id)));
        refused("inquiry.refusal.not-inside", () -> people.asVisitor(() -> maps.find(id)));
        made.report(ann, id);
        var open = people.asVisitor(() -> maps.find(id)).orElseThrow();
        assertThat(open.mayMark() || open.mayCorrect()).isFalse();
        assertThat(open.groups().getFirst().marks().values()).singleElement().satisfies(mark -> {
            assertThat(mark.example()).isEqualTo("The clinic");
            assertThat(mark.changedBy()).isNull();
        });
    }

    @Test
    void theReportSaysWhoRaisedWhatAndNothingTypedIsMarkup() {
        made.mark(bob, id, "Table 1", "Skills", PriorityLevel.HIGH, "a | b *c*");
        var text = people.as(
                ann,
                () -> transactions.execute(
                        begun -> report.text(rooms.find(id).orElseThrow()).orElseThrow()));
        assertThat(text)
                .contains(
                        "2 groups marked the map: Table 1, Table 2.",
                        "### Capacity\n\n",
                        "- **Skills**: 1 high, 0 priority, of 2 groups\n  - Table 1 (High priority): a \\| b \\*c\\*",
                        "- **Where are we now**: 0 high, 0 priority, of 2 groups",
                        "It does not mean that it is unimportant.");
        assertThat(RichText.toHtml(text)).contains("a | b *c*", "<strong>Skills</strong>");
        var without = inquiries.underWay("What next?", 30, ann);
        assertThat(people.as(ann, () -> report.text(rooms.find(without).orElseThrow())))
                .isEmpty();
    }

    @Test
    void peopleTakeTheirMarksAlongAndLeaveThemNobodys() throws Exception {
        made.mark(bob, id, "Table 1", "Skills", PriorityLevel.HIGH, "The clinic");
        people.signIn(bob);
        var file = new ByteArrayOutputStream();
        myData.writeJson(file);
        people.signOut();
        assertThat(file.toString(StandardCharsets.UTF_8)).contains("The clinic", "Table 1", "What first?");
        transactions.executeWithoutResult(begun -> personalData.forget(
                new Forgetting(bob, "Bob Bell", "bob@example.org", true, "a former member", clock.instant())));
        var mark = now("Table 1", "Skills");
        assertThat(mark.level()).isEqualTo(PriorityLevel.HIGH);
        assertThat(mark.changedBy()).isNull();
        assertThat(sql.queryForObject("select count(*) from priority_mark where changed_by is not null", Integer.class))
                .isZero();
    }

    private Callable<String> marking(MemberId who, PriorityLevel level, String example) {
        var asked = made.cell(made.read(ann, id), "Table 1", "Skills", level, example);
        return () -> {
            people.as(who, () -> maps.mark(id, asked));
            return "";
        };
    }

    private MarkCell cell(String place) {
        return made.cell(made.read(ann, id), "Table 1", place, PriorityLevel.HIGH, "");
    }

    private MapGroupLine.MarkLine now(String group, String place) {
        var map = made.read(ann, id);
        var asked = made.cell(map, group, place, PriorityLevel.HIGH, "");
        return map.group(asked.group()).orElseThrow().mark(asked.subArea());
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).hasMessage(key);
    }
}
