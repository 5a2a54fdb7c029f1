package org.folkmoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class ConductServiceTest {

    @Autowired
    ConductService conduct;

    @Autowired
    TestMembers people;

    @Test
    void theFirstTextIsThePortalsOwnAndEveryVersionStays() {
        var first = people.asVisitor(conduct::current);
        assertThat(first.number()).isZero();
        assertThat(first.text()).contains("Speak to the point, not to the person");
        people.as(people.person(Role.MANAGER), () -> conduct.write("Be kind.", 0));
        assertThat(people.asVisitor(conduct::current).text()).isEqualTo("Be kind.");
        assertThat(people.asVisitor(conduct::versions))
                .extracting(Conduct::number)
                .containsExactly(1, 0);
        assertThat(people.asVisitor(() -> conduct.version(0))).contains(first);
    }

    @Test
    void ofTwoWhoWriteAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        Callable<Boolean> write = () -> {
            people.as(people.person(Role.MANAGER), () -> conduct.write("Be kind.", 0));
            return true;
        };
        var outcomes = Races.together(List.of(write, write, write));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream().filter(o -> !o.won()))
                .allSatisfy(o -> assertThat(o.thrown()).hasMessage("moderation.refusal.changed-elsewhere"));
    }

    @Test
    void onlyManagersWriteIt() {
        assertThatThrownBy(() -> people.as(people.person(Role.STEERING), () -> conduct.write("Mine.", 0)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
