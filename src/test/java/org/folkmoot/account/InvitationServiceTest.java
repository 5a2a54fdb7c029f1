package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
@BothDatabases
class InvitationServiceTest {

    private static final String ADA = "ada@example.org";

    @Autowired
    InvitationService invitations;

    @Autowired
    DoorService doors;

    @Autowired
    MemberService members;

    @Autowired
    TestMembers people;

    @Autowired
    TestDoors way;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    private MemberId manager;

    @BeforeEach
    void manager() {
        manager = people.named("Mary Stone", Role.MANAGER);
    }

    @Test
    void anInvitationBringsOrganisationAndRoles() {
        var organisation = way.organisation("Reeds and Sons");
        invite("Ada Reed <" + ADA + ">", Set.of(Role.PARTICIPANT, Role.STEERING), organisation);
        assertThat(way.mailsTo(ADA).getFirst())
                .startsWith("Mary Stone invites you to take part")
                .contains("You would speak for Reeds and Sons.", "Mary Stone writes:", "It's {0} good to have you.");
        var token = way.token(ADA, "invitation");
        var opened = people.asVisitor(() -> invitations.open(token));
        assertThat(opened.name()).isEqualTo("Ada Reed");
        assertThat(opened.note()).isEqualTo("It's {0} good to have you.");

        var member = accept(token, TestDoors.PASSWORD);

        var person = people.as(manager, () -> members.find(member)).orElseThrow();
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.PARTICIPANT, Role.STEERING);
        assertThat(person.canSignIn()).isTrue();
        assertThat(person.affiliations())
                .singleElement()
                .satisfies(held -> assertThat(held.organisation()).isEqualTo(organisation));
        assertThat(pending()).isEmpty();
        assertThat(way.audit()).contains("account.audit.invited", "account.audit.invitation-accepted");
        assertThatThrownBy(() -> accept(token, TestDoors.PASSWORD)).hasMessage("account.refusal.link-used");
    }

    @Test
    void whoHasAnAccountOrAnInvitationIsNamedAndTheOthersGo() {
        invite("first@example.org", Set.of(Role.PARTICIPANT), null);
        accept(way.token("first@example.org", "invitation"), null);
        invite("second@example.org", Set.of(Role.PARTICIPANT), null);
        var sent = invite("first@example.org\nsecond@example.org\nthird@example.org", Set.of(Role.PARTICIPANT), null);
        assertThat(sent.sent()).isEqualTo(1);
        assertThat(sent.problems())
                .extracting(one -> one.line() + " " + one.key())
                .containsExactly("1 account.invite.has-account", "2 account.invite.invited-already");
    }

    @Test
    void sentAgainTheOldLinkNoLongerWorks() {
        invite(ADA, Set.of(Role.PARTICIPANT), null);
        var first = way.token(ADA, "invitation");
        var late = Instant.now().plus(LinkPurpose.INVITATION.validFor()).plusSeconds(60);
        assertThatThrownBy(() -> clock.at(late, () -> accept(first, null))).hasMessage("account.refusal.link-expired");
        assertThat(clock.at(late, this::pending))
                .singleElement()
                .satisfies(one -> assertThat(one.expired()).isTrue());
        people.as(manager, () -> invitations.sendAgain(pending().getFirst().id()));
        assertThatThrownBy(() -> accept(first, null)).hasMessage("account.refusal.link-unknown");
        accept(way.token(ADA, "invitation"), null);
    }

    @Test
    void takenBackItDoesNotWork() {
        invite(ADA, Set.of(Role.PARTICIPANT), null);
        var token = way.token(ADA, "invitation");
        var id = pending().getFirst().id();
        people.as(manager, () -> invitations.takeBack(id));
        assertThatThrownBy(() -> accept(token, null)).hasMessage("account.refusal.link-unknown");
        assertThatThrownBy(() -> people.as(manager, () -> invitations.takeBack(id)))
                .hasMessage("account.refusal.not-pending");
        assertThat(way.hasAccount(ADA)).isFalse();
    }

    @Test
    void onlyAnAdministratorInvitesAnAdministrator() {
        var both = Set.of(Role.PARTICIPANT, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> invite(ADA, both, null)).hasMessage("account.refusal.administrator-role");
        assertThat(way.mailsTo(ADA)).isEmpty();
        var administrator = people.person(Role.ADMINISTRATOR);
        people.as(administrator, () -> invitations.invite(asked(ADA, both, null)));
        var token = way.token(ADA, "invitation");
        var another = people.person(Role.ADMINISTRATOR);
        people.as(another, () -> members.changeRoles(administrator, Set.of(Role.PARTICIPANT)));
        assertThatThrownBy(() -> accept(token, null))
                .as("whoever invited is no administrator any more")
                .hasMessage("account.refusal.administrator-role");
    }

    @Test
    void aClosedDoorStaysClosedForInvitationsThatAreOut() {
        invite(ADA, Set.of(Role.PARTICIPANT), null);
        var token = way.token(ADA, "invitation");
        people.as(manager, () -> doors.open(new Doors(true, true, false, true, true)));
        assertThatThrownBy(() -> accept(token, null)).hasMessage("account.refusal.door-closed");
        assertThatThrownBy(() -> invite("bob@example.org", Set.of(Role.PARTICIPANT), null))
                .hasMessage("account.refusal.door-closed");
    }

    @Test
    void ofTwoClicksAtOnceOneMakesTheAccount() throws Exception {
        invite(ADA, Set.of(Role.PARTICIPANT), null);
        var token = way.token(ADA, "invitation");
        var outcomes =
                Races.together(List.<Callable<MemberId>>of(() -> accept(token, null), () -> accept(token, null)));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(lost -> assertThat(lost.thrown()).hasMessage("account.refusal.link-used"));
    }

    @Test
    void aWeakPasswordLeavesTheLinkUsable() {
        invite(ADA, Set.of(Role.PARTICIPANT), null);
        var token = way.token(ADA, "invitation");
        assertThatThrownBy(() -> accept(token, "password1234")).hasMessage("member.password.known");
        accept(token, TestDoors.PASSWORD);
    }

    @Test
    void aForeignLinkIsNotForWhoIsSignedIn() {
        invite(ADA, Set.of(Role.PARTICIPANT), null);
        var token = way.token(ADA, "invitation");
        assertThatThrownBy(() -> people.as(manager, () -> invitations.open(token)))
                .hasMessage("account.refusal.link-of-another");
    }

    @Test
    void aPageOfInvitationsCostsAFixedNumberOfStatements() {
        invite(lines(3), Set.of(Role.PARTICIPANT), null);
        var few = statements.during(this::pending);
        invite(lines(18), Set.of(Role.PARTICIPANT), null);
        assertThat(statements.during(this::pending)).isLessThanOrEqualTo(few + 1);
    }

    private static String lines(int count) {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++)
            lines.append("p").append(count).append('-').append(i).append("@example.org\n");
        return lines.toString();
    }

    private InvitesSent invite(String pasted, Set<Role> roles, OrganisationId organisation) {
        return people.as(manager, () -> invitations.invite(asked(pasted, roles, organisation)));
    }

    private static Invite asked(String pasted, Set<Role> roles, OrganisationId organisation) {
        return new Invite(PastedPeople.read(pasted).good(), roles, organisation, "It's {0} good to have you.");
    }

    private MemberId accept(String token, String password) {
        return people.asVisitor(() -> invitations.accept(token, new AcceptInvitation("Ada Reed", "Clerk", password)));
    }

    private List<InvitationLine> pending() {
        return people.as(
                manager, () -> invitations.pending(PageRequest.of(0, 20)).getContent());
    }
}
