package org.folkmoot.prioritymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Priorities with their obvious and less obvious partners. */
@PortalTest
@BothDatabases
class ConnectionServiceTest {

    private static final WriteConnections HOUSING = new WriteConnections(
            "Warm homes",
            List.of("Mill Trust", "The housing officers"),
            List.of("The fire service"),
            List.of("Put it on the first page"));

    @Autowired
    ConnectionService connections;

    @Autowired
    ConnectionReport report;

    @Autowired
    PriorityMapPersonalData personalData;

    @Autowired
    InquiryRooms rooms;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    ProgrammeService facts;

    @Autowired
    PortalClock clock;

    @Autowired
    TransactionTemplate transactions;

    private MemberId ann;
    private MemberId bob;
    private InquiryId id;

    @BeforeEach
    void inquiry() {
        programme.load();
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
        id = inquiries.underWay("What first?", 30, ann);
        inquiries.takeSeat(bob, id);
    }

    @Test
    void aPartnerOfTheRegisterIsKnownAndAFreeWordStays() {
        var trust = people.organisation(
                "Mill Trust",
                facts.sectors().getFirst().id(),
                facts.areas().getFirst().id());
        people.as(bob, () -> connections.add(id, HOUSING));
        var one = only();
        assertThat(one.obvious())
                .containsExactly(
                        new ConnectionLine.Partner("Mill Trust", trust),
                        new ConnectionLine.Partner("The housing officers", null));
        assertThat(one.lessObvious()).containsExactly(new ConnectionLine.Partner("The fire service", null));
        assertThat(one.steps()).containsExactly("Put it on the first page");
        assertThat(one.changedBy()).isEqualTo("Bob Bell");
        assertThat(people.as(ann, () -> report.text(rooms.find(id).orElseThrow())))
                .hasValueSatisfying(text -> assertThat(text).contains("### Warm homes", "- The fire service"));
    }

    @Test
    void ofTwoWhoChangeItAtOnceOneIsTold() throws Exception {
        people.as(bob, () -> connections.add(id, HOUSING));
        var seen = only();
        var outcomes = Races.together(List.<Callable<String>>of(
                () -> changed(ann, seen, "Warmer homes"), () -> changed(bob, seen, "Dry homes")));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(one -> assertThat(one.thrown()).hasMessage("prioritymap.refusal.connections-changed"));
        assertThat(only().revision()).isEqualTo(2);
    }

    @Test
    void whoRunsTheInquiryTakesOneAwayAndNobodyElseDoes() {
        people.as(bob, () -> connections.add(id, HOUSING));
        assertThatThrownBy(() -> people.as(bob, () -> connections.takeAway(id, only().id())))
                .hasMessage("inquiry.refusal.not-theirs-to-run");
        var gone = only().id();
        people.as(ann, () -> connections.takeAway(id, gone));
        assertThat(people.as(ann, () -> connections.all(id))).isEmpty();
        assertThatThrownBy(() -> people.as(bob, () -> connections.word(id, gone, 1, HOUSING)))
                .hasMessage("prioritymap.refusal.connections-unknown");
    }

    @Test
    void anOutsiderNeitherReadsNorWrites() {
        people.as(bob, () -> connections.add(id, HOUSING));
        var outsider = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(outsider, () -> connections.all(id)))
                .hasMessage("inquiry.refusal.not-inside");
        assertThatThrownBy(() -> people.as(outsider, () -> connections.add(id, HOUSING)))
                .hasMessage("inquiry.refusal.not-inside");
    }

    @Test
    void whatIsTooMuchOrStandsTwiceIsRefused() {
        var many = Collections.nCopies(WriteConnections.PARTNERS_MAX + 1, "x");
        assertThatThrownBy(() -> WriteConnections.partners(many)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> WriteConnections.steps(Collections.nCopies(WriteConnections.STEPS_MAX + 1, "x")))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new WriteConnections("x", List.of("Mill Trust"), List.of("MILL  trust"), List.of()))
                .isInstanceOfSatisfying(
                        UnusableInputException.class, no -> assertThat(no.key()).isEqualTo("prioritymap.input.twice"));
    }

    @Test
    void whoIsForgottenLeavesItWithoutTheirName() {
        people.as(bob, () -> connections.add(id, HOUSING));
        transactions.executeWithoutResult(begun -> personalData.forget(
                new Forgetting(bob, "Bob Bell", "bob@example.org", true, "a former member", clock.instant())));
        assertThat(only().changedBy()).isNull();
        assertThat(only().priority()).isEqualTo("Warm homes");
    }

    private String changed(MemberId who, ConnectionLine seen, String priority) {
        people.as(
                who,
                () -> connections.word(
                        id,
                        seen.id(),
                        seen.revision(),
                        new WriteConnections(priority, HOUSING.obvious(), HOUSING.lessObvious(), HOUSING.steps())));
        return "";
    }

    private ConnectionLine only() {
        var all = people.as(ann, () -> connections.all(id));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
