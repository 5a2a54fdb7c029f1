package org.folkmoot.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class MemberViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    MemberService members;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aManagerFindsPeopleByName() {
        people.named("Anna Lark", Role.PARTICIPANT);
        people.named("Bert Heron", Role.PARTICIPANT);
        people.signIn(people.person(Role.MANAGER));
        open("members", "q", "lark");
        assertThat($(Row.class).all())
                .singleElement()
                .satisfies(row -> assertThat(text(row)).contains("Anna Lark", "Participant", "No organisation"));
        open("members", "q", "nobody");
        assertThat($(EmptyState.class).single().isVisible()).isTrue();
    }

    @Test
    void participantsDoNotSeeTheList() {
        people.signIn(people.person(Role.PARTICIPANT));
        assertThat(opens("members", MembersView.class)).isFalse();
        assertThat(opens("members/new", AddMemberView.class)).isFalse();
    }

    @Test
    void aPersonAddedWithoutAPasswordGetsOneThatIsShownOnce() {
        var manager = people.person(Role.MANAGER);
        people.signIn(manager);
        navigate("members/new", AddMemberView.class);
        field(TextField.class, "Name").setValue("Cora Teal");
        field(EmailField.class, "Email").setValue("cora.teal@example.org");
        press("Add");
        assertThat($(Code.class).single().getText()).hasSize(20);
        assertThat(members.list("cora", PageRequest.of(0, 5))).hasSize(1);
    }

    @Test
    void aTakenAddressIsSaidAtItsFieldAndNothingTypedIsLost() {
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> register("taken@example.org"));
        people.signIn(manager);
        navigate("members/new", AddMemberView.class);
        field(TextField.class, "Name").setValue("Cora Teal");
        field(EmailField.class, "Email").setValue("taken@example.org");
        press("Add");
        assertThat(field(EmailField.class, "Email").getErrorMessage()).contains("already an account");
        assertThat(field(TextField.class, "Name").getValue()).isEqualTo("Cora Teal");
    }

    @Test
    void rolesAreChangedAndTheChangeIsListed() {
        var manager = people.named("Manager of the tests", Role.MANAGER);
        var person = people.named("Anna Lark", Role.PARTICIPANT);
        people.signIn(manager);
        navigate(MemberView.link(person), MemberView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Anna Lark");
        $(RoleBoxes.class).single().setValue(Set.of(Role.PARTICIPANT, Role.FACILITATOR));
        press("Save roles");
        assertThat($(Row.class).all())
                .anySatisfy(row -> assertThat(text(row)).contains("Facilitator given", "by Manager of the tests"));
    }

    @Test
    void theLastAdministratorReadsWhyTheRoleStays() {
        var administrator = people.person(Role.ADMINISTRATOR);
        people.signIn(administrator);
        navigate(MemberView.link(administrator), MemberView.class);
        $(RoleBoxes.class).single().setValue(Set.of(Role.PARTICIPANT));
        press("Save roles");
        assertThat($(RoleBoxes.class).single().getErrorMessage()).contains("only administrator");
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

    private String register(String email) {
        members.register(new RegisterMember(
                new EmailAddress(email), "Taken", null, Set.of(Role.PARTICIPANT), null, "", LocalDate.of(2008, 8, 1)));
        return email;
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
