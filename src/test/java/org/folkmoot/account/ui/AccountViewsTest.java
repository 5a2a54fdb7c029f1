package org.folkmoot.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.folkmoot.account.TestDoors;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class AccountViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestDoors way;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aVisitorIsAskedToSignInAndTheAddressIsRemembered() {
        assertThat(opens("me", MyAccountView.class)).isFalse();
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(VaadinSession.getCurrent()
                        .getSession()
                        .getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT))
                .isEqualTo("me");
    }

    @Test
    void myAccountChangesMyPassword() {
        people.signIn(people.named("Anna Lark", Role.PARTICIPANT, Role.FACILITATOR));
        navigate("me", MyAccountView.class);
        assertThat($(PageHeader.class).single())
                .satisfies(header -> assertThat(text(header)).contains("Anna Lark"));
        assertThat($(Paragraph.class).all())
                .anySatisfy(words -> assertThat(words.getText()).isEqualTo("Participant, Facilitator"));
        field(PasswordField.class, "Present password").setValue("wrong");
        field(PasswordField.class, "New password").setValue("short");
        press("Change password");
        assertThat(field(PasswordField.class, "New password").getErrorMessage()).contains("12 to 256");
        field(PasswordField.class, "New password").setValue("a much better password");
        press("Change password");
        assertThat(field(PasswordField.class, "Present password").getErrorMessage())
                .contains("not your present");
        field(PasswordField.class, "Present password").setValue("a password of the tests");
        press("Change password");
        assertThat(field(PasswordField.class, "New password").getValue()).isEmpty();
    }

    @Test
    void whoSitsAtAPageLeftOpenGuessesTenTimesAndTheOwnerIsToldToWait() {
        people.signIn(people.named("Anna Lark", Role.PARTICIPANT));
        navigate("me", MyAccountView.class);
        field(PasswordField.class, "New password").setValue("a much better password");
        for (var i = 0; i <= 10; i++) {
            field(PasswordField.class, "Present password").setValue("guess " + i);
            press("Change password");
        }
        assertThat(field(PasswordField.class, "Present password").getErrorMessage())
                .isEqualTo("There were too many tries. Please wait 2 minutes and type it again.");
        field(PasswordField.class, "Present password").setValue("a password of the tests");
        press("Change password");
        assertThat(field(PasswordField.class, "New password").getValue()).isNotEmpty();
    }

    @Test
    void whoHasNoPasswordIsSentALinkToChooseOne() {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        jdbc.update("update member set password_hash = null");
        people.signIn(anna);
        var view = navigate("me", MyAccountView.class);
        assertThat(text(view)).contains("You have no password, and need none");
        press("Send me the link");
        var email = jdbc.queryForObject("select email from member", String.class);
        assertThat(text(view)).contains("A mail with a link is on its way to " + email);
        assertThat(way.token(email, "reset")).isNotEmpty();
    }

    @Test
    void theWaysISignInAreListedAndTheOnlyOneIsSaidToStay() {
        people.signIn(people.named("Anna Lark", Role.PARTICIPANT));
        navigate("me", MyAccountView.class);
        assertThat($(Row.class).all()).anySatisfy(row -> assertThat(text(row)).contains("Password", "Remove"));
        assertThat($(Paragraph.class).all())
                .anySatisfy(words -> assertThat(words.getText()).startsWith("This is your only way to sign in"));
    }

    private boolean opens(String route, Class<? extends Component> view) {
        try {
            navigate(route, view);
            return true;
        } catch (AssertionError | RuntimeException notOpened) {
            return false;
        }
    }

    private <F extends Component> F field(Class<F> type, String label) {
        return $(type).withPropertyValue(field -> field.getElement().getProperty("label"), label)
                .single();
    }

    private void press(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
