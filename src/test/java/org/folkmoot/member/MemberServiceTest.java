package org.folkmoot.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class MemberServiceTest {

    @Autowired
    MemberService service;

    @Autowired
    TestMembers people;

    @Autowired
    AccountDetails accounts;

    @Autowired
    org.springframework.jdbc.core.JdbcTemplate jdbc;

    @Autowired
    Statements statements;

    @Test
    void aRegisteredPersonIsListedWithTheirRoles() {
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> service.register(asked("new.person@example.org")));
        var found = people.as(manager, () -> service.list("new.person", PageRequest.of(0, 20)));
        assertThat(found).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("New person");
            assertThat(line.roles()).containsExactly(Role.PARTICIPANT);
            assertThat(line.organisation()).isNull();
        });
    }

    @Test
    void anAddressIsTakenOnce() {
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> service.register(asked("new.person@example.org")));
        assertThatThrownBy(() -> people.as(manager, () -> service.register(asked("New.Person@example.org"))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("member.refusal.email-taken");
    }

    @Test
    void participantsDoNotRegisterOthers() {
        var participant = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(participant, () -> service.register(asked("new.person@example.org"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAddressAskedForTwiceAtOnceGoesToOneAndTheOtherIsTold() throws Exception {
        var manager = people.person(Role.MANAGER);
        Callable<MemberId> register = () -> people.as(manager, () -> service.register(asked("new.person@example.org")));
        var outcomes = Races.together(List.of(register, register, register, register));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(lost -> assertThat(lost.thrown()).hasMessage("member.refusal.email-taken"));
    }

    @Test
    void aPersonWithoutAPasswordGetsOneOnce() {
        var manager = people.person(Role.MANAGER);
        var id = people.as(manager, () -> service.register(asked("quiet@example.org", null)));
        assertThat(detail(manager, id).canSignIn()).isFalse();
        var password = people.as(manager, () -> service.giveFirstPassword(id));
        assertThat(password).hasSize(20);
        assertThat(detail(manager, id).canSignIn()).isTrue();
        assertThatThrownBy(() -> people.as(manager, () -> service.giveFirstPassword(id)))
                .hasMessage("member.refusal.has-password");
    }

    @Test
    void aGuestGetsNoPasswordBeforeARole() {
        var manager = people.person(Role.MANAGER);
        var id = people.as(
                manager,
                () -> service.registerGuest(new RegisterGuest(
                        "Somebody at the door",
                        new EmailAddress("guest@example.org"),
                        null,
                        LocalDate.of(2026, 9, 1))));
        assertThatThrownBy(() -> people.as(manager, () -> service.giveFirstPassword(id)))
                .hasMessage("member.refusal.guest");
        people.as(manager, () -> {
            service.changeRoles(id, Set.of(Role.PARTICIPANT));
            return null;
        });
        assertThat(people.as(manager, () -> service.giveFirstPassword(id))).hasSize(20);
    }

    @Test
    void whoHasComeInWithoutAPasswordIsNeverHandedOne() {
        var manager = people.person(Role.MANAGER);
        var administrator = people.person(Role.ADMINISTRATOR);
        var id = people.as(manager, () -> service.register(asked("quiet@example.org", null)));
        accounts.cameIn(id, false);
        assertThat(detail(manager, id).lastHereAt()).isNotNull();
        for (var helper : List.of(manager, administrator))
            assertThatThrownBy(() -> people.as(helper, () -> service.giveFirstPassword(id)))
                    .hasMessage("member.refusal.is-their-own");
        assertThat(detail(manager, id).canSignIn()).isFalse();
    }

    @Test
    void whoComesInWhileAPasswordIsMadeForThemKeepsTheirAccountToThemselves() throws Exception {
        var manager = people.person(Role.MANAGER);
        var id = people.as(manager, () -> service.register(asked("quiet@example.org", null)));
        var outcomes = Races.together(
                List.<Callable<String>>of(() -> people.as(manager, () -> service.giveFirstPassword(id)), () -> {
                    accounts.cameIn(id, false);
                    return "in";
                }));
        assertThat(outcomes.get(1).won()).isTrue();
        if (!outcomes.get(0).won()) assertThat(outcomes.get(0).thrown()).hasMessage("member.refusal.is-their-own");
        assertThat(detail(manager, id).canSignIn())
                .as("the manager knows a password that works")
                .isFalse();
    }

    @Test
    void joiningAndLeavingAnOrganisationAreOnRecord() {
        var manager = people.person(Role.MANAGER);
        var id = people.as(manager, () -> service.register(asked("new.person@example.org")));
        var organisation = people.organisation("Mill and Marsh", new SectorId(Ids.next()), new AreaId(Ids.next()));
        var held = people.as(manager, () -> service.affiliate(id, organisation, "", LocalDate.of(2008, 9, 1)));
        people.as(manager, () -> service.endAffiliation(held, LocalDate.of(2009, 1, 1)));
        assertThat(jdbc.queryForList(
                        "select concat(what, ' ', coalesce(before_text, ''), '>', coalesce(after_text, '')) from audit_entry"
                                + " where what like '%organisation' order by what",
                        String.class))
                .containsExactly(
                        "member.audit.joined-organisation >Mill and Marsh",
                        "member.audit.left-organisation Mill and Marsh>");
    }

    @Test
    void aManagerCannotGetTheFirstPasswordOfAnAdministrator() {
        var administrator = people.person(Role.ADMINISTRATOR);
        var manager = people.person(Role.MANAGER);
        var quiet = people.as(
                administrator,
                () -> service.register(new RegisterMember(
                        new EmailAddress("quiet@example.org"),
                        "Quiet person",
                        null,
                        Set.of(Role.ADMINISTRATOR),
                        null,
                        "",
                        LocalDate.of(2008, 8, 1))));
        assertThatThrownBy(() -> people.as(manager, () -> service.giveFirstPassword(quiet)))
                .hasMessage("member.refusal.administrator-role");
        assertThat(detail(manager, quiet).canSignIn()).isFalse();
        assertThat(people.as(administrator, () -> service.giveFirstPassword(quiet)))
                .hasSize(20);
    }

    @Test
    void everyRoleGivenOrTakenLeavesARowWithWhoAndWhen() {
        var manager = people.named("Manager of the tests", Role.MANAGER);
        var id = people.as(manager, () -> service.register(asked("new.person@example.org")));
        people.as(manager, () -> service.changeRoles(id, Set.of(Role.FACILITATOR, Role.OBSERVER)));
        var person = detail(manager, id);
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.FACILITATOR, Role.OBSERVER);
        assertThat(person.roleChanges())
                .extracting(RoleChangeLine::role, RoleChangeLine::granted, RoleChangeLine::by)
                .containsExactlyInAnyOrder(
                        tuple(Role.PARTICIPANT, true, "Manager of the tests"),
                        tuple(Role.PARTICIPANT, false, "Manager of the tests"),
                        tuple(Role.FACILITATOR, true, "Manager of the tests"),
                        tuple(Role.OBSERVER, true, "Manager of the tests"));
    }

    @Test
    void onlyAnAdministratorMakesAnAdministrator() {
        var manager = people.person(Role.MANAGER);
        var administrator = people.person(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> people.as(
                        manager, () -> service.changeRoles(manager, Set.of(Role.MANAGER, Role.ADMINISTRATOR))))
                .hasMessage("member.refusal.administrator-role");
        assertThatThrownBy(() -> people.as(manager, () -> service.changeRoles(administrator, Set.of(Role.PARTICIPANT))))
                .hasMessageStartingWith("member.refusal.");
        people.as(administrator, () -> service.changeRoles(manager, Set.of(Role.ADMINISTRATOR)));
        assertThat(detail(administrator, manager).roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        var administrator = people.person(Role.ADMINISTRATOR);
        assertThatThrownBy(() ->
                        people.as(administrator, () -> service.changeRoles(administrator, Set.of(Role.PARTICIPANT))))
                .hasMessage("member.refusal.last-administrator");
        assertThat(detail(administrator, administrator).roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void twoAdministratorsLeavingAtOnceLeaveOneBehind() throws Exception {
        var one = people.person(Role.ADMINISTRATOR);
        var other = people.person(Role.ADMINISTRATOR);
        var outcomes = Races.together(List.<Callable<Boolean>>of(() -> steppedDown(one), () -> steppedDown(other)));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .singleElement()
                .satisfies(lost -> assertThat(lost.thrown()).hasMessage("member.refusal.last-administrator"));
    }

    private boolean steppedDown(MemberId administrator) {
        people.as(administrator, () -> service.changeRoles(administrator, Set.of(Role.PARTICIPANT)));
        return true;
    }

    @Test
    void anAffiliationIsKeptWithItsLastDay() {
        var manager = people.person(Role.MANAGER);
        var person = people.person(Role.PARTICIPANT);
        var council = people.organisation("Council of the tests", new SectorId(Ids.next()), new AreaId(Ids.next()));
        var first = LocalDate.of(2008, 8, 1);
        var id = people.as(manager, () -> service.affiliate(person, council, "Clerk", first));
        assertThatThrownBy(() -> people.as(manager, () -> service.affiliate(person, council, "Clerk", first)))
                .hasMessage("member.refusal.already-affiliated");
        assertThatThrownBy(() -> people.as(manager, () -> service.endAffiliation(id, first.minusDays(1))))
                .hasMessage("member.refusal.ends-before-it-begins");
        people.as(manager, () -> service.endAffiliation(id, first.plusDays(30)));
        assertThat(detail(manager, person).affiliations()).singleElement().satisfies(line -> {
            assertThat(line.organisationName()).isEqualTo("Council of the tests");
            assertThat(line.lastDay()).isEqualTo(first.plusDays(30));
        });
        assertThat(service.standingsOf(List.of(person), first.plusDays(30))).containsKey(person);
        assertThat(service.standingsOf(List.of(person), first.plusDays(31))).isEmpty();
    }

    @Test
    void aPasswordIsChangedByWhoKnowsTheOldOne() {
        var person = people.person(Role.PARTICIPANT);
        assertThatThrownBy(
                        () -> people.as(person, () -> service.changePassword("not this one", "a much better password")))
                .hasMessage("member.refusal.old-password-wrong");
        people.as(person, () -> service.changePassword("a password of the tests", "a much better password"));
        people.as(person, () -> service.changePassword("a much better password", "fünf Möwen über Ähren"));
        for (var bad : java.util.List.of("too short", "password1234", "Test person 2008", "fünf Möwen ".repeat(24)))
            assertThatThrownBy(() -> people.as(person, () -> service.changePassword("fünf Möwen über Ähren", bad)))
                    .as(bad)
                    .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aPageOfPeopleCostsTheSameNumberOfStatementsHoweverManyThereAre() {
        var manager = people.person(Role.MANAGER);
        var few = statements.during(() -> list(manager));
        for (var person = 0; person < 18; person++) people.person(Role.PARTICIPANT, Role.OBSERVER);
        assertThat(statements.during(() -> list(manager))).isEqualTo(few);
    }

    private void list(MemberId manager) {
        people.as(manager, () -> service.list("", PageRequest.of(0, 20)));
    }

    private MemberDetail detail(MemberId manager, MemberId id) {
        return people.as(manager, () -> service.find(id).orElseThrow());
    }

    private static RegisterMember asked(String email) {
        return asked(email, "correct horse battery");
    }

    private static RegisterMember asked(String email, String password) {
        return new RegisterMember(
                new EmailAddress(email),
                "New person",
                password,
                Set.of(Role.PARTICIPANT),
                null,
                "",
                LocalDate.of(2008, 8, 1));
    }
}
