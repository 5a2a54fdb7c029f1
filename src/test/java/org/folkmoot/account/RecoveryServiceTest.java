package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
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
import org.springframework.security.crypto.password.PasswordEncoder;

@PortalTest
@BothDatabases
class RecoveryServiceTest {

    @Autowired
    RecoveryService recovery;

    @Autowired
    EmailChangeService changes;

    @Autowired
    DoorService doors;

    @Autowired
    AccountDetails accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TestMembers people;

    @Autowired
    TestDoors way;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    private MemberId anna;
    private String email;

    @BeforeEach
    void anna() {
        anna = people.named("Anna Lark", Role.PARTICIPANT);
        email = accounts.find(anna).orElseThrow().getUsername();
    }

    @Test
    void aResetSetsAnotherPasswordOnceAndTellsByMail() {
        var token = way.resetLink(email);
        assertThat(people.asVisitor(() -> recovery.addressOfReset(token))).isEqualTo(email);
        reset(token);
        assertThat(encoder.matches(
                        TestDoors.PASSWORD, accounts.loadUserByUsername(email).getPassword()))
                .isTrue();
        assertThat(way.mailsTo(email).getFirst()).startsWith("Your password has changed");
        assertThat(way.audit()).contains("account.audit.reset-asked", "account.audit.password-reset");
        assertThatThrownBy(() -> reset(token)).hasMessage("account.refusal.link-used");
    }

    @Test
    void theAnswerAndTheWorkAreTheSameForAStranger() {
        var known = statements.during(() -> way.visitor(() -> recovery.askReset(new EmailAddress(email))));
        var unknown =
                statements.during(() -> way.visitor(() -> recovery.askReset(new EmailAddress("nobody@example.org"))));
        assertThat(known).isEqualTo(unknown);
        var knownLink = statements.during(() -> way.visitor(() -> recovery.askSignInLink(new EmailAddress(email))));
        var unknownLink = statements.during(
                () -> way.visitor(() -> recovery.askSignInLink(new EmailAddress("nobody@example.org"))));
        assertThat(knownLink).isEqualTo(unknownLink);
        assertThat(way.mailsTo("nobody@example.org")).isEmpty();
        assertThat(way.mailsTo(email)).hasSize(2);
        for (var i = 0; i < 3; i++) {
            way.visitor(() -> recovery.askReset(new EmailAddress(email)));
            way.visitor(() -> recovery.askReset(new EmailAddress("nobody@example.org")));
        }
        for (var either : List.of(email, "nobody@example.org"))
            assertThatThrownBy(() -> way.visitor(() -> recovery.askReset(new EmailAddress(either))))
                    .hasMessage("account.refusal.too-often");
    }

    @Test
    void expiredAlteredForeignAndReplacedLinksSayWhatToDo() {
        var replaced = way.resetLink(email);
        var token = way.resetLink(email);
        var altered = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        var other = way.signInLink(email);
        for (var wrong : List.of("", altered, replaced, other, "z".repeat(5000)))
            assertThatThrownBy(() -> reset(wrong)).hasMessage("account.refusal.link-unknown");
        assertThatThrownBy(() -> people.as(
                        people.named("Eve Stone", Role.PARTICIPANT), () -> recovery.reset(token, TestDoors.PASSWORD)))
                .hasMessage("account.refusal.link-of-another");
        var late = Instant.now().plus(LinkPurpose.RESET.validFor()).plusSeconds(60);
        assertThatThrownBy(() -> clock.at(late, () -> {
                    reset(token);
                    return "";
                }))
                .hasMessage("account.refusal.link-expired");
        assertThatThrownBy(() -> way.visitor(() -> recovery.reset(token, "annalark2024")))
                .as("the link survives a refused password")
                .hasMessage("member.password.personal");
        reset(token);
    }

    @Test
    void ofTwoClicksAtOnceOneCounts() throws Exception {
        var token = way.resetLink(email);
        var outcomes = Races.together(List.<Callable<Object>>of(
                () -> people.asVisitor(() -> reset(token)), () -> people.asVisitor(() -> reset(token))));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
    }

    @Test
    void aClosedDoorForLinksSaysSo() {
        var token = way.signInLink(email);
        people.as(people.person(Role.MANAGER), () -> doors.open(new Doors(true, true, true, true, false)));
        assertThatThrownBy(() -> way.visitor(() -> recovery.askSignInLink(new EmailAddress(email))))
                .hasMessage("account.refusal.door-closed");
        assertThatThrownBy(() -> people.asVisitor(() -> recovery.addressOfSignIn(token)))
                .hasMessage("account.refusal.door-closed");
    }

    @Test
    void anAddressChangesOnceBothHaveConfirmedIt() {
        people.as(anna, () -> changes.ask(new EmailAddress("new@example.org"), "a password of the tests"));
        var fresh = way.token("new@example.org", "email/new");
        var old = way.token(email, "email/old");
        assertThat(people.asVisitor(() -> changes.confirm(fresh, true))).isEqualTo(EmailConfirmation.ONE_OF_TWO);
        assertThat(way.hasAccount("new@example.org")).isFalse();
        assertThat(people.asVisitor(() -> changes.confirm(old, false))).isEqualTo(EmailConfirmation.CHANGED);
        assertThat(way.member("new@example.org")).isEqualTo(anna);
        assertThat(way.hasAccount(email)).isFalse();
        assertThat(way.mailsTo(email).getFirst()).startsWith("Your email address has changed");
        assertThat(way.mailsTo("new@example.org").getFirst()).startsWith("Your email address has changed");
        assertThat(way.audit()).contains("account.audit.email-changed");
        assertThatThrownBy(() -> people.asVisitor(() -> changes.confirm(old, false)))
                .hasMessage("account.refusal.link-used");
    }

    @Test
    void bothClicksAtOnceChangeItOnce() throws Exception {
        people.as(anna, () -> changes.ask(new EmailAddress("new@example.org"), "a password of the tests"));
        var fresh = way.token("new@example.org", "email/new");
        var old = way.token(email, "email/old");
        var outcomes = Races.together(List.<Callable<EmailConfirmation>>of(
                () -> people.asVisitor(() -> changes.confirm(fresh, true)),
                () -> people.asVisitor(() -> changes.confirm(old, false))));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(way.member("new@example.org")).isEqualTo(anna);
    }

    @Test
    void theOldAddressCanStopIt() {
        people.as(anna, () -> changes.ask(new EmailAddress("new@example.org"), "a password of the tests"));
        var fresh = way.token("new@example.org", "email/new");
        way.visitor(() -> changes.stop(way.token(email, "email/stop")));
        assertThatThrownBy(() -> people.asVisitor(() -> changes.confirm(fresh, true)))
                .hasMessage("account.refusal.link-unknown");
        assertThat(way.hasAccount("new@example.org")).isFalse();
    }

    @Test
    void aChangeNeedsThePasswordAndAnotherAddress() {
        assertThatThrownBy(() -> people.as(anna, () -> changes.ask(new EmailAddress("new@example.org"), "wrong")))
                .hasMessage("account.refusal.password-wrong");
        assertThatThrownBy(() -> people.as(anna, () -> changes.ask(new EmailAddress(email), "a password of the tests")))
                .hasMessage("account.refusal.same-address");
    }

    @Test
    void anAddressWithAnAccountIsToldAndTheAskerLearnsNothing() {
        var eve = people.named("Eve Stone", Role.PARTICIPANT);
        var taken = accounts.find(eve).orElseThrow().getUsername();
        people.as(anna, () -> changes.ask(new EmailAddress(taken), "a password of the tests"));
        assertThat(way.mailsTo(taken).getFirst()).startsWith("Somebody wanted to use your email address");
        assertThat(way.mailsTo(email).getFirst()).startsWith("Your account is to move to another email address");
    }

    private Object reset(String token) {
        way.visitor(() -> recovery.reset(token, TestDoors.PASSWORD));
        return "";
    }
}
