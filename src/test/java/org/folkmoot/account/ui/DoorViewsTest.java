package org.folkmoot.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import org.folkmoot.account.TestDoors;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@PortalTest
class DoorViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestDoors way;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void everyFieldSaysWhatItNeedsAndNothingIsLost() {
        var view = navigate("register", RegisterView.class);
        press("Ask for an account");
        assertThat(field(TextField.class, "Name").isInvalid()).isTrue();
        assertThat(field(EmailField.class, "Email").isInvalid()).isTrue();
        assertThat($(PasswordField.class).single().getErrorMessage()).contains("12 to 256");
        field(TextField.class, "Name").setValue("Ada Reed");
        field(EmailField.class, "Email").setValue("ada@example.org");
        $(PasswordField.class).single().setValue("ada.reed.2026!");
        press("Ask for an account");
        assertThat($(PasswordField.class).single().getErrorMessage()).contains("too little left");
        assertThat(field(TextField.class, "Name").getValue()).isEqualTo("Ada Reed");
        $(PasswordField.class).single().setValue("benches by the mill path");
        press("Ask for an account");
        assertThat(text(view)).contains("A mail is on its way to ada@example.org");

        var token = way.token("ada@example.org", "register/confirm");
        var page = open("register/confirm", token, ConfirmRegistrationView.class);
        press("Confirm my address");
        assertThat(text(page)).contains("A programme manager looks at your request now");
        assertThat(text(open("register/confirm", token, ConfirmRegistrationView.class)))
                .contains("This link has been used already");
    }

    @Test
    void aClosedDoorIsSaidOnTheScreenAndNotOffered() {
        people.signIn(people.person(Role.MANAGER));
        navigate("admin/doors", DoorsView.class);
        for (var label : new String[] {"Anyone may ask for an account", "Signing in with a link by mail"})
            field(Checkbox.class, label).setValue(false);
        press("Save");
        people.signOut();
        assertThat(text(navigate("register", RegisterView.class))).contains("This way in is closed");
        var signIn = navigate("sign-in", SignInView.class);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("forgotten")
                .doesNotContain("register");
        assertThat(text(signIn)).doesNotContain("link by mail");
        UI.getCurrent().navigate("sign-in", QueryParameters.simple(Map.of("wait", "2")));
        assertThat(shown()).contains("Please wait 2 minutes, then try again").doesNotContain("link by mail");
        assertThat(text(navigate("sign-in/link", LinkSignInView.class))).contains("closed at the moment");
    }

    @Test
    void passwordManagersAreToldWhatEachFieldHolds() {
        navigate("sign-in", SignInView.class);
        assertThat($(Input.class).all())
                .extracting(input -> input.getElement().getAttribute("autocomplete"))
                .contains("username webauthn", "current-password");
        navigate("register", RegisterView.class);
        assertThat(field(EmailField.class, "Email").getElement().getAttribute("autocomplete"))
                .isEqualTo("email");
        assertThat($(PasswordField.class).single().getElement().getAttribute("autocomplete"))
                .isEqualTo("new-password");
    }

    @Test
    void theLockOutSaysHowLong() {
        UI.getCurrent().navigate("sign-in", QueryParameters.simple(Map.of("wait", "2")));
        assertThat(shown()).contains("Please wait 2 minutes, or use a link by mail");
        UI.getCurrent().navigate("sign-in", QueryParameters.simple(Map.of("wait", "<b>")));
        assertThat(shown()).doesNotContain("Please wait");
    }

    @Test
    void whatCannotBeUsedStaysInTheField() {
        people.signIn(people.person(Role.MANAGER));
        var view = navigate("members/invitations", InvitationsView.class);
        field(TextArea.class, "Whom to invite").setValue("bob@example.org\nnobody");
        press("Send invitations");
        assertThat(text(view)).contains("1 invitation is on its way.", "Line 2, nobody:", "bob@example.org");
        assertThat(field(TextArea.class, "Whom to invite").getValue()).isEqualTo("nobody");
    }

    @Test
    void whoWaitsIsDeclinedWithAReason() {
        var token = way.registered("ada@example.org");
        open("register/confirm", token, ConfirmRegistrationView.class);
        press("Confirm my address");
        people.signIn(people.person(Role.MANAGER));
        var view = navigate("members/waiting", WaitingView.class);
        assertThat(text(view)).contains("1 person is waiting", "Ada Reed", "Reeds and Sons (not on the register)");
        press("Decline");
        field(TextArea.class, "Reason").setValue("We could not find Reeds and Sons.");
        test($(Button.class).withText("Decline").last()).click();
        assertThat(text(view)).contains("Nobody is waiting");
        assertThat(way.mailsTo("ada@example.org").getFirst()).contains("We could not find Reeds and Sons.");
    }

    /** In a browser the sign-in stands in the HTTP session, which Vaadin asks before anything else. */
    @Test
    void whoWaitsIsLetInByAManagerSignedInAsInABrowser() {
        var token = way.registered("ada@example.org");
        open("register/confirm", token, ConfirmRegistrationView.class);
        press("Confirm my address");
        people.signIn(people.person(Role.MANAGER));
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
        var view = navigate("members/waiting", WaitingView.class);
        press("Let in");
        test($(Button.class).withText("Let in").last()).click();
        assertThat(text(view)).contains("Nobody is waiting");
        assertThat(way.hasAccount("ada@example.org")).isTrue();
    }

    @Test
    void aParticipantSeesNoneOfIt() {
        people.signIn(people.person(Role.PARTICIPANT));
        for (var path : new String[] {"members/waiting", "members/invitations", "admin/doors"})
            assertThat(opens(path)).as(path).isFalse();
    }

    private boolean opens(String path) {
        try {
            UI.getCurrent().navigate(path);
            var shown = UI.getCurrent().getCurrentView();
            return shown instanceof WaitingView || shown instanceof InvitationsView || shown instanceof DoorsView;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static String shown() {
        return text((Component) UI.getCurrent().getCurrentView());
    }

    private <V extends Component> V open(String path, String token, Class<V> view) {
        UI.getCurrent().navigate(path, QueryParameters.simple(Map.of("token", token)));
        return view.cast(UI.getCurrent().getCurrentView());
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
