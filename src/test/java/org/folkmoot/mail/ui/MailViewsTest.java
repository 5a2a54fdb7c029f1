package org.folkmoot.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.QueryParameters;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MailViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestMails mails;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void withoutAServerThePageSaysThatMailsAreKept() {
        people.signIn(people.person(Role.ADMINISTRATOR));
        navigate("admin/mail", MailListView.class);
        assertThat($(Paragraph.class).all())
                .anySatisfy(words -> assertThat(words.getText()).startsWith("No mail server is set up"));
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void aMailIsListedByItsStateAndOpensToItsWords() {
        var recipient = people.named("Anna Lark", Role.PARTICIPANT);
        mails.write("a", recipient, "Your idea has an answer", "Approved.\n\n<b>not bold</b>");
        people.signIn(people.person(Role.ADMINISTRATOR));
        open("admin/mail", "state", "failed");
        assertThat($(Row.class).exists()).isFalse();
        open("admin/mail", "state", "shown");
        assertThat(text($(Row.class).single())).contains("Your idea has an answer", "Kept and shown");

        navigate(MailView.link(mails.ids().getFirst()), MailView.class);
        assertThat($(Pre.class).single().getText()).isEqualTo("Approved.\n\n<b>not bold</b>\n");
    }

    @Test
    void managersDoNotReadOthersMail() {
        people.signIn(people.person(Role.MANAGER));
        assertThat(opens("admin/mail", MailListView.class)).isFalse();
    }

    private static void open(String route, String name, String value) {
        UI.getCurrent().navigate(route, QueryParameters.of(name, value));
    }

    private boolean opens(String route, Class<? extends Component> view) {
        try {
            navigate(route, view);
            return true;
        } catch (AssertionError | RuntimeException notOpened) {
            return false;
        }
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
