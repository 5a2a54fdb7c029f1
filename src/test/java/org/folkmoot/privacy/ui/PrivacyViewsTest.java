package org.folkmoot.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.DeletionService;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PrivacyViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    DeletionService deletions;

    @Autowired
    MemberService members;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void myDataIsShownModuleByModuleWithTheReason() {
        var me = people.named("Ann Ashe", Role.PARTICIPANT);
        for (var i = 0; i < DataLists.SHOWN + 1; i++) ideas.by(me, "Idea <i>" + i);
        people.signIn(me);
        navigate("me/data", MyDataView.class);
        assertThat(page())
                .contains("Ann Ashe", "So that ideas are answered", "Idea <i>3")
                .contains("There is more: the first 20 are shown here")
                .doesNotContainPattern("[a-z]+\\.data\\.[a-z]");
    }

    @Test
    void deletingTellsFirstWhatGoesAsksForThePasswordAndCanBeUndone() {
        var me = people.named("Ann Ashe", Role.PARTICIPANT);
        people.signIn(me);
        navigate("me/delete", DeleteAccountView.class);
        assertThat(page()).contains("Your name, your email address", "The ledger goes on counting one person");
        assertThat(page()).doesNotContainPattern("[a-z]+\\.data\\.[a-z]");
        test($(PasswordField.class).single()).setValue("not the password");
        click("Delete my account");
        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
        test($(PasswordField.class).single()).setValue("a password of the tests");
        click("Delete my account");
        assertThat(page()).contains("Your account will be deleted on");
        click("Keep my account");
        assertThat(deletions.mine()).isEmpty();
    }

    @Test
    void consentsAreGivenAndWithdrawnOnMyAccount() {
        people.signIn(people.named("Ann Ashe", Role.PARTICIPANT));
        UI.getCurrent().navigate("me");
        assertThat(page()).contains("What I agree to", "You have not agreed.", "My data", "Leaving");
        click("Agree");
        assertThat(page()).contains("You agreed on");
        click("Withdraw");
        assertThat(page()).contains("You withdrew on");
    }

    @Test
    void aPersonsPageHasTheAuditLogForAdministratorsAlone() {
        var ann = people.named("Ann Ashe", Role.PARTICIPANT);
        var administrator = people.named("Ada Finch", Role.ADMINISTRATOR);
        people.as(administrator, () -> members.changeRoles(ann, java.util.Set.of(Role.OBSERVER)));
        people.signIn(administrator);
        UI.getCurrent().navigate("members/" + ann.value());
        assertThat(page()).contains("Roles changed: Ann Ashe", "Have it deleted");
        people.signOut();
        people.signIn(people.person(Role.MANAGER));
        UI.getCurrent().navigate("members/" + ann.value(), QueryParameters.of("again", "1"));
        assertThat(page()).contains("Have it deleted").doesNotContain("Roles changed: Ann Ashe");
    }

    @Test
    void periodsArePreviewedAndSavedAndNonsenseIsSaidAtTheField() {
        people.signIn(people.named("Ada Finch", Role.ADMINISTRATOR));
        navigate("admin/retention", RetentionView.class);
        assertThat(page()).contains("Words of mails", "Lines of the audit log", "The job has not run yet");
        var mails = $(RetentionForm.class).all().stream()
                .filter(form -> form.getElement().getTextRecursively().contains("Words of mails"))
                .findFirst()
                .orElseThrow();
        var days = $(TextField.class, mails).single();
        test(days).setValue("ninety");
        test($(Button.class, mails).all().getFirst()).click();
        assertThat(days.isInvalid()).isTrue();
        test(days).setValue("60");
        test($(Button.class, mails).all().getFirst()).click();
        assertThat(mails.getElement().getTextRecursively()).contains("No mail would be emptied tonight.");
        test($(Button.class, mails).all().getLast()).click();
        assertThat($(TextField.class).all()).anyMatch(field -> field.getValue().equals("60"));
    }

    @Test
    void participantsDoNotOpenTheAdministratorsPages() {
        people.signIn(people.person(Role.PARTICIPANT));
        assertThat(opens("admin/retention", RetentionView.class)).isFalse();
        assertThat(opens("admin/consents", WordingsView.class)).isFalse();
    }

    private void click(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String page() {
        return $(Main.class).all().stream()
                .map(main -> main.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private boolean opens(String route, Class<? extends Component> view) {
        try {
            navigate(route, view);
            return true;
        } catch (AssertionError | RuntimeException notOpened) {
            return false;
        }
    }
}
