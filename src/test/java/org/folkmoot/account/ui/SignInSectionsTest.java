package org.folkmoot.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ResourceBundle;
import java.util.Set;
import org.folkmoot.account.CodeAnswer;
import org.folkmoot.account.FactorRules;
import org.folkmoot.account.TestSignIns;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SignInSectionsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestSignIns signIns;

    @Autowired
    FactorRules rules;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void anAppIsSetUpWithACodeAndTurnedOffWithARecoveryCode() {
        signedIn(Role.PARTICIPANT);
        people.inRequest(() -> {
            press("Set up an authenticator app");
            var again = $(Dialog.class).single();
            assertThat(again.getHeaderTitle()).isEqualTo("Is it you?");
            var password = $(PasswordField.class, again).single();
            test(password).setValue("somebody else's guess");
            press("Go on");
            assertThat(password.getErrorMessage()).contains("not your present password");
            test(password).setValue("a password of the tests");
            press("Go on");
            return again;
        });
        var secret = $(Code.class).single().getText().replace(" ", "");
        type("Code of six digits", "000000");
        press("Confirm");
        assertThat(field("Code of six digits").getErrorMessage()).contains("not right");
        type("Code of six digits", TestSignIns.code(secret, Instant.now()));
        press("Confirm");
        var codes = $(Code.class).all();
        assertThat(codes).hasSize(10);
        type("Code", codes.getFirst().getText());
        press("Turn off");
        assertThat($(Button.class).withText("Set up an authenticator app").exists())
                .isTrue();
    }

    @Test
    void anotherDeviceIsSignedOutThere() {
        var me = signedIn(Role.PARTICIPANT);
        signIns.open(me);
        signIns.open(me);
        navigate("me", MyAccountView.class);
        assertThat($(Button.class).withText("Sign out there").all()).hasSize(2);
        press("Sign out there");
        assertThat($(Button.class).withText("Sign out there").all()).hasSize(1);
        press("Sign out everywhere else");
        assertThat($(Button.class).withText("Sign out there").exists()).isFalse();
    }

    @Test
    void anAdministratorSaysWhichRolesAskForASecondFactor() {
        var admin = people.person(Role.ADMINISTRATOR);
        people.signIn(admin);
        navigate("admin/second-factor", FactorRulesView.class);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Role> boxes = $(CheckboxGroup.class).single();
        assertThat(boxes.getValue()).containsExactly(Role.ADMINISTRATOR);
        boxes.setValue(Set.of(Role.ADMINISTRATOR, Role.STEERING));
        press("Save");
        assertThat(rules.asking()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.STEERING);
    }

    @Test
    void everyAnswerToACodeHasWords() {
        var words = ResourceBundle.getBundle("messages/account");
        for (var result : CodeAnswer.Result.values())
            for (var minutes : new int[] {5, -5})
                if (result != CodeAnswer.Result.ACCEPTED && result != CodeAnswer.Result.RECOVERY)
                    assertThat(words.containsKey(new CodeAnswer(result, minutes).key()))
                            .as(result.name())
                            .isTrue();
    }

    private MemberId signedIn(Role role) {
        var me = people.named("Anna Lark", role);
        people.signIn(me);
        navigate("me", MyAccountView.class);
        return me;
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withPropertyValue(field -> field.getElement().getProperty("label"), label)
                .single();
    }

    private void type(String label, String text) {
        field(label).setValue(text);
    }

    private void press(String words) {
        test($(Button.class).withText(words).first()).click();
    }
}
