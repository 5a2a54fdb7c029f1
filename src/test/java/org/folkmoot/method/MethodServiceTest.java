package org.folkmoot.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.PersonalDataService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class MethodServiceTest {

    @Autowired
    MethodTemplateService templates;

    @Autowired
    MethodService methods;

    @Autowired
    PhaseService phases;

    @Autowired
    PhaseGroupService groups;

    @Autowired
    TestMethods made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    InquiryService inquiryService;

    @Autowired
    TestMembers people;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    JdbcTemplate jdbc;

    private MemberId lead;
    private MemberId bob;
    private MemberId manager;

    @BeforeEach
    void people() {
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
        manager = people.person(Role.MANAGER);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void aPortalBeginsWithThreeTemplates() {
        var all = people.as(people.person(Role.FACILITATOR), () -> templates.all());
        assertThat(all)
                .extracting(MethodTemplateDetail::name)
                .containsExactly("East Midlands workshop", "Peer challenge", "Connection map");
        assertThat(all.getFirst().phases())
                .extracting(PhaseText::work)
                .containsExactly(
                        PhaseWork.INDIVIDUAL,
                        PhaseWork.GROUP,
                        PhaseWork.PLENARY,
                        PhaseWork.INDIVIDUAL,
                        PhaseWork.GROUP,
                        PhaseWork.PLENARY);
        assertThat(all.getFirst().phases())
                .extracting(PhaseText::about)
                .containsExactly("issues", "issues", "issues", "solutions", "solutions", "solutions");
        assertThat(all.get(1).questions()).hasSize(5);
        assertThat(people.as(manager, () -> templates.all())).hasSize(3);
        assertThat(jdbc.queryForObject("select count(*) from method_template", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void aManagerCopiesChangesAndRetiresATemplateAndOthersDoNot() {
        var first = people.as(manager, () -> templates.all()).getFirst();
        var copy = people.as(manager, () -> templates.copy(first.id(), "Our workshop"));
        var now = people.as(manager, () -> templates.find(copy)).orElseThrow();
        assertThat(now.phases()).isEqualTo(first.phases());
        var turned = new ArrayList<>(now.phases().reversed());
        turned.removeLast();
        var asked = new EditMethod(copy, 1, "Ours", "Why", false, turned, List.of("Who is missing?"));
        people.as(manager, () -> templates.edit(asked));
        refused("template-changed", () -> people.as(manager, () -> templates.edit(asked)));
        assertThat(people.as(manager, () -> templates.find(copy)).orElseThrow()).satisfies(one -> {
            assertThat(one.edition()).isEqualTo(2);
            assertThat(one.phases()).hasSize(5).first().isEqualTo(first.phases().getLast());
            assertThat(one.questions()).containsExactly("Who is missing?");
        });
        var facilitator = people.person(Role.FACILITATOR);
        assertThatThrownBy(() -> people.as(facilitator, () -> templates.copy(copy, "Mine")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(lead, () -> templates.all())).isInstanceOf(AccessDeniedException.class);
        var id = made.inquiry(lead);
        assertThat(people.as(lead, () -> methods.choices(id)))
                .extracting(MethodTemplateDetail::name)
                .doesNotContain("Ours");
        refused("template-retired", () -> people.as(lead, () -> methods.take(id, copy)));
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where what = 'method.audit.template'", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void anInquiryKeepsItsVersionWhateverBecomesOfTheTemplate() {
        var id = made.inquiry(lead);
        var template = people.as(lead, () -> methods.choices(id)).getFirst();
        people.as(
                manager,
                () -> templates.edit(new EditMethod(
                        template.id(),
                        1,
                        "Another",
                        "Why",
                        false,
                        template.phases().subList(0, 1),
                        List.of())));
        assertThat(made.method(lead, id)).satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("East Midlands workshop");
            assertThat(kept.edition()).isEqualTo(1);
            assertThat(kept.phases()).hasSize(6);
            assertThat(kept.phases().getFirst().firstDay()).isEqualTo(LocalDate.of(2008, 11, 1));
            assertThat(kept.phases().getFirst().lastDay()).isEqualTo(LocalDate.of(2008, 11, 10));
            assertThat(kept.current().number()).isEqualTo(1);
        });
    }

    @Test
    void whoeverRunsItChoosesAsLongAsNobodyAnsweredOrWrites() {
        var id = made.inquiry(lead, bob);
        var peers = people.as(lead, () -> methods.choices(id)).get(1).id();
        refused("inquiry", "not-theirs-to-run", () -> people.as(bob, () -> methods.take(id, peers)));
        assertThat(people.as(bob, () -> methods.choices(id))).isEmpty();
        people.as(lead, () -> methods.take(id, peers));
        assertThat(made.method(bob, id).questions()).hasSize(5);
        var phase = made.open(lead, id, 1);
        refused("phase-open", () -> people.as(lead, () -> methods.take(id, peers)));
        made.putIn(bob, id, phase, "Buses.", 0);
        made.close(lead, id, phase);
        refused("answers-in", () -> people.as(lead, () -> methods.take(id, peers)));
        assertThat(jdbc.queryForObject("select count(*) from inquiry_method", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void datesStayWithinTheInquiryAndInOrderAndAreNotOverwrittenUnseen() {
        var id = made.inquiry(lead);
        var method = made.method(lead, id);
        var dates = new ArrayList<>(method.phases().stream()
                .map(one -> new PhaseDates(one.firstDay(), one.lastDay()))
                .toList());
        dates.set(5, new PhaseDates(LocalDate.of(2009, 2, 1), LocalDate.of(2009, 3, 1)));
        refused("dates-outside", () -> people.as(lead, () -> methods.setDates(id, 1, dates)));
        dates.set(5, new PhaseDates(LocalDate.of(2008, 11, 1), LocalDate.of(2008, 11, 2)));
        refused("dates-out-of-order", () -> people.as(lead, () -> methods.setDates(id, 1, dates)));
        dates.set(5, new PhaseDates(LocalDate.of(2009, 2, 1), LocalDate.of(2009, 2, 28)));
        people.as(lead, () -> methods.setDates(id, 1, dates));
        refused("changed-elsewhere", () -> people.as(lead, () -> methods.setDates(id, 1, dates)));
        assertThat(made.method(lead, id).phases().getLast().lastDay()).isEqualTo(LocalDate.of(2009, 2, 28));
    }

    @Test
    void localQuestionsStandBesideTheGuidingOnes() {
        var id = made.inquiry(lead, bob);
        people.as(lead, () -> methods.addQuestion(id, "Who runs the night bus?"));
        assertThatThrownBy(() -> people.as(lead, () -> methods.addQuestion(id, " ")))
                .isInstanceOf(UnusableInputException.class);
        refused("inquiry", "not-theirs-to-run", () -> people.as(bob, () -> methods.addQuestion(id, "Mine?")));
        var line = made.method(bob, id).questions().getFirst();
        assertThat(line.question()).isEqualTo("Who runs the night bus?");
        assertThat(line.local()).isTrue();
        people.as(lead, () -> methods.removeQuestion(id, line.id()));
        refused("not-there", () -> people.as(lead, () -> methods.removeQuestion(id, line.id())));
        assertThat(made.method(bob, id).questions()).isEmpty();
    }

    @Test
    void onePhaseIsOpenAtATimeAndEachStepIsARow() {
        var id = made.inquiry(lead, bob);
        refused("inquiry", "not-theirs-to-run", () -> made.open(bob, id, 1));
        var first = made.open(lead, id, 1);
        refused("opened-already", () -> made.open(lead, id, 1));
        refused("another-open", () -> made.open(lead, id, 3));
        refused("still-open", () -> {
            inquiries.contribute(lead, id, "So that it could report.");
            people.as(manager, () -> inquiryService.report(id));
        });
        made.close(lead, id, first);
        refused("not-open", () -> made.close(lead, id, first));
        assertThatThrownBy(() -> people.as(lead, () -> phases.reopen(id, first, " ")))
                .isInstanceOf(UnusableInputException.class);
        people.as(lead, () -> phases.reopen(id, first, "Two were on leave"));
        made.close(lead, id, first);
        assertThat(made.desk(bob, id, first).steps())
                .extracting(StepLine::kind)
                .containsExactly("OPENED", "CLOSED", "REOPENED", "CLOSED");
        assertThat(made.desk(bob, id, first).steps().get(2).reason()).isEqualTo("Two were on leave");
        people.as(manager, () -> inquiryService.report(id));
        assertThat(inquiryService.find(id).orElseThrow().inquiry().stage()).isEqualTo(InquiryStage.REPORTING);
        refused("not-under-way", () -> made.open(lead, id, 2));
    }

    @Test
    void nobodyOutsideReadsItsMethodBeforeItReports() {
        var id = made.inquiry(lead);
        var outsider = people.person(Role.PARTICIPANT);
        refused("inquiry", "not-inside", () -> people.as(outsider, () -> methods.find(id)));
        refused("inquiry", "not-inside", () -> people.asVisitor(() -> methods.find(id)));
    }

    @Test
    void groupsAreBalancedMovedKeptAndStayOnceTheyAnswered() {
        var cat = people.named("Cat Cole", Role.PARTICIPANT);
        var dan = people.named("Dan Dove", Role.PARTICIPANT);
        var id = made.inquiry(lead, bob, cat, dan);
        var phase = made.phase(lead, id, 2);
        refused("no-groups", () -> people.as(lead, () -> phases.open(id, phase)));
        refused("nobody-to-group", () -> people.as(lead, () -> groups.make(id, phase, 5, true)));
        assertThatThrownBy(() -> people.as(lead, () -> groups.make(id, phase, 13, true)))
                .isInstanceOf(UnusableInputException.class);
        people.as(lead, () -> groups.make(id, phase, 3, true));
        people.as(lead, () -> groups.make(id, phase, 2, true));
        assertThat(people.as(lead, () -> groups.groups(id, phase)))
                .extracting(line -> line.people().size())
                .containsExactly(2, 2);
        assertThat(people.as(bob, () -> groups.groups(id, phase))).isEmpty();
        people.as(lead, () -> phases.open(id, phase));
        var one = people.as(lead, () -> groups.groups(id, phase))
                .getFirst()
                .people()
                .getFirst()
                .member();
        var two = people.as(lead, () -> groups.groups(id, phase))
                .get(1)
                .people()
                .getFirst()
                .member();
        people.as(lead, () -> groups.move(id, phase, one, 2));
        people.as(lead, () -> groups.move(id, phase, one, 0));
        people.as(lead, () -> groups.move(id, phase, one, 1));
        made.putIn(one, id, phase, "Ours.", 0);
        refused("groups-answered", () -> people.as(lead, () -> groups.make(id, phase, 2, true)));
        refused("groups-answered", () -> people.as(lead, () -> groups.move(id, phase, one, 2)));
        var eve = people.named("Eve Elm", Role.PARTICIPANT);
        refused("not-seated", () -> people.as(lead, () -> groups.move(id, phase, eve, 1)));
        inquiries.takeSeat(eve, id);
        assertThat(made.desk(eve, id, phase).phase().toDo()).isEqualTo(PhaseToDo.NO_GROUP);
        refused("no-group", () -> made.putIn(eve, id, phase, "Mine.", 0));
        people.as(lead, () -> groups.move(id, phase, eve, 1));
        assertThat(made.desk(eve, id, phase).own()).isNotNull();
        var later = made.phase(lead, id, 5);
        people.as(lead, () -> groups.keep(id, later));
        assertThat(names(later, id)).isEqualTo(names(phase, id));
        made.close(lead, id, phase);
        assertThat(made.desk(two, id, later).group()).isEqualTo(2);
        refused("not-open", () -> people.as(lead, () -> groups.make(id, phase, 2, true)));
    }

    @Test
    void theWholeRoomsAnswerIsWrittenByWhoRunsItAndReadAtOnce() {
        var id = made.inquiry(lead, bob);
        var phase = made.open(lead, id, 3);
        refused("not-theirs-to-run", () -> made.putIn(bob, id, phase, "Mine.", 0));
        made.putIn(lead, id, phase, "1. Buses", 0);
        made.putIn(manager, id, phase, "1. Buses, 2. Homes", 1);
        refused("changed-elsewhere", () -> made.putIn(lead, id, phase, "1. Homes", 1));
        assertThat(made.desk(bob, id, phase).answers())
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isEqualTo("1. Buses, 2. Homes"));
    }

    @Test
    void peopleTakeWhatTheyWroteAlong() {
        var id = made.inquiry(lead, bob);
        var phase = made.open(lead, id, 1);
        made.putIn(bob, id, phase, "Buses for the villages.", 0);
        people.signIn(bob);
        var mine = new ByteArrayOutputStream();
        write(mine);
        assertThat(mine.toString(StandardCharsets.UTF_8)).contains("Buses for the villages.");
        people.signIn(lead);
        var hers = new ByteArrayOutputStream();
        write(hers);
        assertThat(hers.toString(StandardCharsets.UTF_8))
                .contains("East Midlands workshop", "OPENED")
                .doesNotContain("Buses for the villages.");
    }

    private void write(ByteArrayOutputStream to) {
        try {
            personalData.writeJson(to);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> names(PhaseId phase, InquiryId id) {
        return people.as(lead, () -> groups.groups(id, phase)).stream()
                .map(line -> line.number() + ":"
                        + line.people().stream()
                                .map(one -> one.member().value().toString())
                                .sorted()
                                .toList())
                .toList();
    }

    private static void refused(String key, ThrowingCallable work) {
        refused("method", key, work);
    }

    private static void refused(String module, String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage(module + ".refusal." + key);
    }
}
