package org.folkmoot.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SetUpViewTest extends SpringBrowserlessTest {

    @Autowired
    SetUpService setUp;

    @Autowired
    TestMembers people;

    @Test
    void theLinkLeadsToTheFirstAccountAndOnToTheProgrammeFile() {
        open(setUp.renew().orElseThrow());
        $(TextField.class).single().setValue("First person");
        $(EmailField.class).single().setValue("first@example.org");
        var passwords = $(PasswordField.class).all();
        passwords.get(0).setValue("correct horse battery");
        passwords.get(1).setValue("correct horse batteries");
        press();
        assertThat(passwords.get(1).getErrorMessage()).contains("differ");
        passwords.get(1).setValue("correct horse battery");
        press();
        assertThat(sentences()).contains("Your account first@example.org is ready.");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("programme/file");
        assertThat(setUp.done()).isTrue();
    }

    @Test
    void aForeignLinkSaysWhereAFreshOneComesFrom() {
        setUp.renew();
        open("foreign");
        assertThat(sentences()).anyMatch(sentence -> sentence.contains("prints a fresh one"));
        assertThat($(TextField.class).exists()).isFalse();
    }

    @Test
    void aPortalThatIsSetUpSaysSo() {
        var token = setUp.renew().orElseThrow();
        people.person(Role.ADMINISTRATOR);
        open(token);
        assertThat(sentences()).contains("This portal is set up already. Please sign in.");
        assertThat($(TextField.class).exists()).isFalse();
    }

    private void open(String token) {
        UI.getCurrent().navigate("set-up", QueryParameters.of("token", token));
    }

    private void press() {
        test($(Button.class).withText("Set up").single()).click();
    }

    private List<String> sentences() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
