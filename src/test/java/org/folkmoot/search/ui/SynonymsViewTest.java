package org.folkmoot.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.folkmoot.search.SynonymService;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(roles = "MANAGER")
class SynonymsViewTest extends SpringBrowserlessTest {

    @Autowired
    SynonymService synonyms;

    @Test
    void aGroupIsAddedChangedAndRemoved() {
        navigate(SynonymsView.ROUTE, SynonymsView.class);
        field("New group").setValue("Charabanc,  minibus");
        press("Add");
        assertThat(text()).contains("charabanc, minibus");

        press("Change: charabanc, minibus");
        field("Words of this group, separated by commas").setValue("charabanc, coach");
        press("Save: charabanc, minibus");
        assertThat(text()).contains("charabanc, coach").doesNotContain("minibus");

        press("Remove: charabanc, coach");
        assertThat(synonyms.all()).noneMatch(one -> one.terms().contains("charabanc"));
    }

    @Test
    void oneWordIsTooFewAndStaysInTheField() {
        navigate(SynonymsView.ROUTE, SynonymsView.class);
        field("New group").setValue("charabanc");
        press("Add");
        assertThat(field("New group").isInvalid()).isTrue();
        assertThat(field("New group").getErrorMessage()).startsWith("A group needs at least two different words");
        assertThat(field("New group").getValue()).isEqualTo("charabanc");
    }

    @Test
    void groupsAreFoundByAWord() {
        synonyms.add("charabanc, minibus");
        synonyms.add("bench, seat");
        UI.getCurrent().navigate(SynonymsView.ROUTE, QueryParameters.of("q", "char"));
        assertThat(text()).contains("charabanc").doesNotContain("bench, seat").contains("1 group");
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel())
                        || one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void press(String name) {
        var button = $(Button.class).all().stream()
                .filter(one -> name.equals(one.getText())
                        || one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private String text() {
        return $(SynonymsView.class).single().getElement().getTextRecursively();
    }
}
