package org.folkmoot.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.folkmoot.account.SecondFactorChanged;
import org.folkmoot.account.SignInWayChanged;
import org.folkmoot.account.SignInWayKind;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
class AccountListenersTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestMembers people;

    @Autowired
    TestMails mails;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aWayOfSigningInAddedOrRemovedIsToldToThePerson() {
        var person = people.person(Role.PARTICIPANT);
        var at = Instant.parse("2035-07-03T13:00:00Z");
        publish(new SignInWayChanged(person, SignInWayKind.PASSKEY, "My phone", true, at));
        publish(new SignInWayChanged(person, SignInWayKind.PASSWORD, "", false, at));
        assertThat(mails.to(person))
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail)
                        .startsWith("A way to sign in was added to your account: passkey “My phone”")
                        .contains("http://localhost:8080/me", "If it was not"))
                .anySatisfy(mail ->
                        assertThat(mail).startsWith("A way to sign in was removed from your account: password"));
    }

    @Test
    void anAppSetUpTurnedOffOrTakenAwayIsToldToItsOwner() {
        var person = people.person(Role.PARTICIPANT);
        var at = Instant.parse("2035-07-03T13:00:00Z");
        for (var change : SecondFactorChanged.Change.values())
            publish(new SecondFactorChanged(person, change, at = at.plusSeconds(1)));
        assertThat(mails.to(person))
                .hasSize(3)
                .allSatisfy(mail -> assertThat(mail).contains("http://localhost:8080/me", "If it was not"))
                .anySatisfy(mail -> assertThat(mail).startsWith("An authenticator app was set up"))
                .anySatisfy(mail -> assertThat(mail).contains("was turned off"))
                .anySatisfy(mail -> assertThat(mail).contains("an administrator took"));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Integer.valueOf(0)
                        .equals(jdbc.queryForObject("select count(*) from EVENT_PUBLICATION", Integer.class)));
    }
}
