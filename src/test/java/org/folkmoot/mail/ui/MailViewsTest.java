package org.folkmoot.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
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
        assertThat($(Pre.class).single().getText())
                .startsWith("Approved.\n\n<b>not bold</b>\n\n-- \nYou get this mail");
        var frame = $(IFrame.class).single();
        assertThat(frame.getElement().getAttribute("sandbox")).isEmpty();
        assertThat(frame.getSrcdoc().orElseThrow()).contains("&lt;b&gt;not bold&lt;/b&gt;");
    }

    @Test
    void aLinkThatLetsSomebodyInIsShownToNobodyElseNotEvenToAnAdministrator() {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        var administrator = people.person(Role.ADMINISTRATOR);
        var link = "http://localhost/reset?token=abcDEF-123";
        mails.write("reset", anna, "Choose another password", "Here it is:\n\n" + link);
        people.signIn(administrator);
        navigate(MailView.link(mails.ids().getFirst()), MailView.class);
        assertThat($(Pre.class).single().getText()).contains("reset?token=…").doesNotContain("abcDEF");
        assertThat($(IFrame.class).single().getSrcdoc().orElseThrow()).doesNotContain("abcDEF");
        assertThat($(Paragraph.class).all())
                .anySatisfy(words -> assertThat(words.getText()).startsWith("The link is left out here"));

        mails.write("own", administrator, "Choose another password", "Here it is:\n\n" + link);
        navigate(MailView.link(mails.ids().getFirst()), MailView.class);
        assertThat($(Pre.class).single().getText()).as("my own").contains("abcDEF-123");
    }

    @Test
    void managersDoNotReadOthersMail() {
        people.signIn(people.person(Role.MANAGER));
        assertThat(opens("admin/mail", MailListView.class)).isFalse();
    }

    @Test
    void aManagerSeesWhoseAddressBouncesAndHasItTriedAgain() {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        mails.bounce(anna, "anna@example.org", "550 5.1.1 No such person here");
        people.signIn(people.person(Role.MANAGER));
        navigate("admin/bounced", BouncedView.class);
        assertThat(text($(Row.class).single())).contains("Anna Lark", "anna@example.org", "550 5.1.1");
        test($(Button.class).withText("Try this address again").single()).click();
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void onMyPageIAmToldThatMyAddressBounces() {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        mails.bounce(anna, "anna@example.org", "550 5.1.1 No such person here");
        people.signIn(anna);
        UI.getCurrent().navigate("me");
        assertThat($(Paragraph.class).all())
                .anySatisfy(words -> assertThat(words.getText()).contains("refused your address anna@example.org"));
        test($(Button.class).withText("Try this address again").single()).click();
        assertThat($(Button.class).withText("Try this address again").exists()).isFalse();
    }

    @Test
    void anAdministratorPausesAndLimitsSendingWithAClearSentenceForNonsense() {
        people.signIn(people.person(Role.ADMINISTRATOR));
        navigate("admin/mail", MailListView.class);
        test($(Button.class).withText("Pause sending").single()).click();
        assertThat($(Button.class).withText("Send again").exists()).isTrue();
        var rate = $(TextField.class).all().stream()
                .filter(field -> "Most mails a minute".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        rate.setValue("many");
        test($(Button.class).withText("Save").single()).click();
        assertThat(rate.getErrorMessage()).isEqualTo("Please give a whole number from 1 to 60,000.");
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
