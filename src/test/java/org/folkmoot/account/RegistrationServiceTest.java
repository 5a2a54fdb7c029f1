package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

@PortalTest
@BothDatabases
class RegistrationServiceTest {

    private static final String ADA = "ada@reeds.example.org";

    @Autowired
    RegistrationService registrations;

    @Autowired
    ApprovalService approvals;

    @Autowired
    DoorService doors;

    @Autowired
    DomainService domains;

    @Autowired
    MemberService members;

    @Autowired
    AccountDetails accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TestMembers people;

    @Autowired
    TestDoors way;

    @Autowired
    @org.springframework.beans.factory.annotation.Qualifier("unconfirmedRegistrations")
    org.folkmoot.privacy.RetentionKind unconfirmed;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aConfirmedAddressWaitsAndAManagerLetsItIn() {
        var manager = people.person(Role.MANAGER);
        var organisation = way.organisation("Reeds and Sons");
        var token = way.registered(ADA);
        assertThat(waiting(manager)).as("before the address is confirmed").isEmpty();
        assertThat(confirm(token)).isEqualTo(Confirmation.WAITING);
        assertThat(way.hasAccount(ADA)).isFalse();
        var line = waiting(manager).getFirst();
        assertThat(line.organisationName()).isEqualTo("Reeds and Sons");
        assertThat(line.onRegister()).isFalse();
        assertThat(people.as(manager, () -> approvals.waitingCount())).isEqualTo(1);

        people.as(
                manager,
                () -> approvals.approve(
                        line.id(),
                        new Approve(Set.of(Role.PARTICIPANT, Role.FACILITATOR), organisation, "Head clerk")));

        var person = people.as(manager, () -> members.find(way.member(ADA))).orElseThrow();
        assertThat(person.name()).isEqualTo("Ada Reed");
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.PARTICIPANT, Role.FACILITATOR);
        assertThat(person.affiliations()).singleElement().satisfies(held -> {
            assertThat(held.organisationName()).isEqualTo("Reeds and Sons");
            assertThat(held.jobTitle()).isEqualTo("Head clerk");
        });
        assertThat(encoder.matches(
                        TestDoors.PASSWORD, accounts.loadUserByUsername(ADA).getPassword()))
                .isTrue();
        assertThat(jdbc.queryForObject(
                        "select count(*) from registration where password_hash is not null", Integer.class))
                .as("no hash is left behind")
                .isZero();
        assertThat(way.mailsTo(ADA).getFirst()).startsWith("Your account is ready");
        assertThat(waiting(manager)).isEmpty();
        assertThat(way.audit())
                .contains(
                        "account.audit.registration-asked",
                        "account.audit.address-confirmed",
                        "account.audit.approved");
    }

    @Test
    void aDeclineTellsTheReasonByMail() {
        var manager = people.person(Role.MANAGER);
        confirm(way.registered(ADA));
        var line = waiting(manager).getFirst();
        people.as(manager, () -> approvals.decline(line.id(), "We do not know {0} Reeds' yet."));
        assertThat(way.mailsTo(ADA).getFirst()).contains("We do not know {0} Reeds' yet.");
        assertThat(way.hasAccount(ADA)).isFalse();
        assertThatThrownBy(() -> people.as(manager, () -> approvals.decline(line.id(), "Again")))
                .hasMessage("account.refusal.already-settled");
    }

    @Test
    void anAddressAtAnOrganisationsDomainJoinsItByItself() {
        var manager = people.person(Role.MANAGER);
        var organisation = way.organisation("Suffolk");
        people.as(manager, () -> domains.add(new DomainName("@Reeds.Example.org"), organisation));
        assertThat(confirm(way.registered(ADA))).isEqualTo(Confirmation.JOINED);
        var person = people.as(manager, () -> members.find(way.member(ADA))).orElseThrow();
        assertThat(person.roles()).containsExactly(Role.PARTICIPANT);
        assertThat(person.affiliations())
                .singleElement()
                .satisfies(held -> assertThat(held.organisation()).isEqualTo(organisation));
        for (var elsewhere : List.of("eve@sub.reeds.example.org", "eve@notreeds.example.org", "eve@example.org"))
            assertThat(confirm(way.registered(elsewhere))).as(elsewhere).isEqualTo(Confirmation.WAITING);
    }

    @Test
    void withTheDomainsDoorClosedEverybodyWaits() {
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> domains.add(new DomainName("reeds.example.org"), way.organisation("Suffolk")));
        people.as(manager, () -> doors.open(new Doors(true, false, true, true, true)));
        assertThat(confirm(way.registered(ADA))).isEqualTo(Confirmation.WAITING);
    }

    @Test
    void aClosedDoorSaysSo() {
        people.as(people.person(Role.ADMINISTRATOR), () -> doors.open(new Doors(false, true, true, true, true)));
        assertThatThrownBy(() -> way.visitor(() -> registrations.ask(TestDoors.asks(ADA))))
                .hasMessage("account.refusal.door-closed");
        assertThat(way.mailsTo(ADA)).isEmpty();
    }

    @Test
    void withoutApprovalAConfirmedAddressIsIn() {
        people.as(people.person(Role.MANAGER), () -> doors.open(new Doors(true, true, true, false, true)));
        assertThat(confirm(way.registered(ADA))).isEqualTo(Confirmation.JOINED);
        assertThat(way.hasAccount(ADA)).isTrue();
    }

    /** The screen, the refusals and the statements of the request are the same; only the mail differs. */
    @Test
    void nobodyLearnsFromTheAnswerWhetherAnAddressHasAnAccount() {
        confirm(way.registered("first@example.org"));
        var manager = people.person(Role.MANAGER);
        people.as(
                manager,
                () -> approvals.approve(
                        waiting(manager).getFirst().id(), new Approve(Set.of(Role.PARTICIPANT), null, "")));
        way.settled();
        var known = statements.during(() -> way.visitor(() -> registrations.ask(TestDoors.asks("first@example.org"))));
        var unknown = statements.during(() -> way.visitor(() -> registrations.ask(TestDoors.asks(ADA))));
        assertThat(known).isEqualTo(unknown);
        assertThat(way.mailsTo("first@example.org").getFirst())
                .startsWith("You have an account already")
                .contains("/forgotten");
        assertThat(way.mailsTo(ADA).getFirst()).startsWith("Please confirm your email address");
    }

    @Test
    void anAddressConfirmedTwiceIsConfirmedOnce() {
        var token = way.registered(ADA);
        confirm(token);
        assertThatThrownBy(() -> confirm(token)).hasMessage("account.refusal.link-used");
    }

    @Test
    void ofTwoClicksAtOnceOneCounts() throws Exception {
        var token = way.registered(ADA);
        var outcomes = Races.together(List.<Callable<Confirmation>>of(() -> confirm(token), () -> confirm(token)));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(lost -> assertThat(lost.thrown()).hasMessage("account.refusal.link-used"));
    }

    @Test
    void ofTwoManagersAtOnceOneLetsIn() throws Exception {
        var managers = List.of(people.person(Role.MANAGER), people.person(Role.MANAGER));
        confirm(way.registered(ADA));
        var id = waiting(managers.getFirst()).getFirst().id();
        var outcomes = Races.together(managers.stream()
                .<Callable<Object>>map(manager -> () -> people.as(manager, () ->
                        (Object) approvals.approve(id, new Approve(Set.of(Role.PARTICIPANT), null, ""))))
                .toList());
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(lost -> assertThat(lost.thrown()).hasMessage("account.refusal.already-settled"));
        assertThat(way.mailsTo(ADA)).hasSize(2);
    }

    @Test
    void twoRequestsOfOnePersonEndInOneAccount() {
        var manager = people.person(Role.MANAGER);
        var first = way.registered(ADA);
        var second = way.registered(ADA);
        confirm(first);
        confirm(second);
        assertThat(waiting(manager))
                .as("the newer takes the place of the older")
                .hasSize(1);
        var third = way.registered(ADA);
        people.as(
                manager,
                () -> approvals.approve(
                        waiting(manager).getFirst().id(), new Approve(Set.of(Role.PARTICIPANT), null, "")));
        assertThatThrownBy(() -> confirm(third)).hasMessage("account.refusal.already-a-member");
    }

    @Test
    void expiredAlteredAndForeignLinksSayWhatToDo() {
        var token = way.registered(ADA);
        var altered = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        for (var wrong : List.of("", "x", altered, token + "A", "z".repeat(5000), "' or 1=1"))
            assertThatThrownBy(() -> confirm(wrong)).hasMessage("account.refusal.link-unknown");
        assertThatThrownBy(
                        () -> people.as(people.named("Eve Lark", Role.PARTICIPANT), () -> registrations.confirm(token)))
                .hasMessage("account.refusal.link-of-another");
        var late = Instant.now().plus(LinkPurpose.CONFIRM.validFor()).plusSeconds(60);
        assertThatThrownBy(() -> clock.at(late, () -> confirm(token))).hasMessage("account.refusal.link-expired");
        assertThat(confirm(token)).as("and it can still be used").isEqualTo(Confirmation.WAITING);
    }

    @Test
    void onlyAnAdministratorMakesAnAdministrator() {
        var manager = people.person(Role.MANAGER);
        confirm(way.registered(ADA));
        var id = waiting(manager).getFirst().id();
        var wish = new Approve(Set.of(Role.PARTICIPANT, Role.ADMINISTRATOR), null, "");
        assertThatThrownBy(() -> people.as(manager, () -> approvals.approve(id, wish)))
                .hasMessage("member.refusal.administrator-role");
        people.as(people.person(Role.ADMINISTRATOR), () -> approvals.approve(id, wish));
    }

    @Test
    void passwordsThatWouldBeTriedFirstAreRefused() {
        for (var bad :
                List.of("short", "password1234", "qwertyuiop12", "ada.reed.2026", "folkmootfolkmoot", "x".repeat(300)))
            assertThatThrownBy(() -> way.visitor(() -> registrations.ask(
                            new Register("Ada Reed", new org.folkmoot.member.EmailAddress(ADA), null, "", "", bad))))
                    .as(bad)
                    .hasMessageStartingWith("member.password.");
    }

    @Test
    void askingAgainAndAgainHasToWait() {
        for (var i = 0; i < 5; i++) way.visitor(() -> registrations.ask(TestDoors.asks(ADA)));
        assertThatThrownBy(() -> way.visitor(() -> registrations.ask(TestDoors.asks(ADA))))
                .hasMessage("account.refusal.too-often");
    }

    @Test
    void whoNeverConfirmedIsForgotten() {
        way.registered(ADA);
        var week = Duration.ofDays(7);
        assertThat(unconfirmed.daysAtFirst()).isEqualTo(7);
        assertThat(removed(Instant.now().minus(week))).isZero();
        assertThat(unconfirmed.count(Instant.now().plusSeconds(60))).isEqualTo(1);
        assertThat(removed(Instant.now().plusSeconds(60))).isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from registration", Integer.class))
                .isZero();
    }

    private Integer removed(Instant olderThan) {
        return transaction.execute(status -> unconfirmed.remove(olderThan, 100));
    }

    @Test
    void theDatabaseDoesNotKnowTheToken() {
        var token = way.registered(ADA);
        assertThat(jdbc.queryForObject("select token_hash from one_time_link", String.class))
                .hasSize(64)
                .doesNotContain(token);
    }

    private Confirmation confirm(String token) {
        return people.asVisitor(() -> registrations.confirm(token));
    }

    private List<WaitingLine> waiting(org.folkmoot.member.MemberId manager) {
        return people.as(manager, () -> approvals.waiting(PageRequest.of(0, 10)).getContent());
    }
}
