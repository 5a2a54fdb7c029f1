package org.folkmoot.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class SetUpServiceTest {

    @Autowired
    SetUpService setUp;

    @Autowired
    MemberService members;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theLinkMakesTheFirstAdministratorOnce() {
        var token = setUp.renew().orElseThrow();
        var first = people.asVisitor(() -> setUp.setUp(token, asked("first@example.org")));
        var listed = people.as(first, () -> members.list("first@", PageRequest.of(0, 5)));
        assertThat(listed)
                .singleElement()
                .satisfies(person -> assertThat(person.roles())
                        .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.MANAGER, Role.PARTICIPANT));
        assertThatThrownBy(() -> people.asVisitor(() -> setUp.setUp(token, asked("second@example.org"))))
                .hasMessage("member.refusal.already-set-up");
        assertThat(setUp.renew()).isEmpty();
    }

    @Test
    void ofSeveralPeopleAtOnceOneWins() throws Exception {
        var token = setUp.renew().orElseThrow();
        var tries = IntStream.range(0, 5)
                .<Callable<MemberId>>mapToObj(i ->
                        () -> people.asVisitor(() -> setUp.setUp(token, asked("p" + i + "@example.org"))))
                .toList();
        var outcomes = Races.together(tries);
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(lost -> assertThat(lost.thrown()).hasMessage("member.refusal.already-set-up"));
        assertThat(jdbc.queryForObject("select count(*) from member", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void foreignAlteredAndReplacedLinksAreUnknown() {
        var replaced = setUp.renew().orElseThrow();
        var token = setUp.renew().orElseThrow();
        var altered = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        for (var wrong : List.of("", "x", replaced, altered, token + "A", "z".repeat(5000), "' or 1=1"))
            assertThatThrownBy(() -> people.asVisitor(() -> {
                        setUp.check(wrong);
                        return true;
                    }))
                    .hasMessage("member.refusal.set-up-link-unknown");
        setUp.check(token);
    }

    @Test
    void aLinkExpiresAfterADay() {
        var start = Instant.parse("2008-08-01T09:00:00Z");
        var token = clock.at(start, () -> setUp.renew().orElseThrow());
        clock.at(start.plus(SetUpLink.VALID_FOR).minusSeconds(1), () -> {
            setUp.check(token);
            return true;
        });
        assertThatThrownBy(() ->
                        clock.at(start.plus(SetUpLink.VALID_FOR), () -> setUp.setUp(token, asked("late@example.org"))))
                .hasMessage("member.refusal.set-up-link-expired");
    }

    @Test
    void theDatabaseDoesNotKnowTheToken() {
        var token = setUp.renew().orElseThrow();
        var kept = jdbc.queryForObject("select token_hash from set_up_link", String.class);
        assertThat(kept).hasSize(64).doesNotContain(token);
    }

    private static SetUpPortal asked(String email) {
        return new SetUpPortal("First person", new EmailAddress(email), "correct horse battery");
    }
}
