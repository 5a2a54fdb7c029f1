package org.folkmoot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Who came where is shown to nobody but those who run conversations and the programme. */
@PortalTest
class AttendanceIsPrivateTest extends SpringBrowserlessTest {

    private static final List<Role> OTHERS =
            List.of(Role.PARTICIPANT, Role.STEERING, Role.OBSERVER, Role.ADMINISTRATOR);

    @Autowired
    BusyPerson busy;

    @Autowired
    TestMembers people;

    @Autowired
    DeskService desk;

    @Autowired
    ReachService reach;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void noPageOfASessionOrOfReachNamesWhoCame() {
        var person = busy.make();
        for (var role : OTHERS) {
            people.signIn(people.person(role));
            for (var route : List.of(
                    "", "conversations", "conversations/" + person.came().value(), "reach", "inquiries"))
                assertThat(shown(route)).as(role + " at /" + route).doesNotContain(BusyPerson.NAME);
            people.signOut();
        }
    }

    @Test
    void noServiceTellsOthersWhoCame() {
        var person = busy.make();
        for (var role : OTHERS) {
            var other = people.person(role);
            assertThatThrownBy(() -> people.as(other, () -> desk.desk(person.came())))
                    .as(role + " at the desk")
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(other, () -> reach.lines(null, PageRequest.of(0, 20))))
                    .as(role + " in the ledger")
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private static String shown(String route) {
        UI.getCurrent().navigate(route);
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
