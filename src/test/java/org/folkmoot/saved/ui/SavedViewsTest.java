package org.folkmoot.saved.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.saved.SavedSearchService;
import org.folkmoot.search.TestThings;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SavedViewsTest extends SpringBrowserlessTest {

    @Autowired
    SavedSearchService saved;

    @Autowired
    TestThings things;

    @Autowired
    TestMembers people;

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void aSearchIsSavedBesideWhatItFoundAndManagedOnTheAccountPage() {
        things.save("Benches along the mill path", "Text.");
        people.signIn(people.person(Role.PARTICIPANT));
        UI.getCurrent().navigate("search", QueryParameters.of("q", "bench"));
        press("Save this search");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().equals("me#searches"));
        assertThat(saved.mine())
                .singleElement()
                .satisfies(one -> assertThat(one.address()).isEqualTo("search?q=bench"));

        UI.getCurrent().navigate("me");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().equals("search?q=bench"));
        press("Do not tell me: bench");
        assertThat(saved.mine()).noneMatch(one -> one.alerts());
        press("Remove: bench");
        assertThat(saved.mine()).isEmpty();
    }

    @Test
    void aVisitorIsOfferedNothingToSave() {
        things.save("Benches along the mill path", "Text.");
        UI.getCurrent().navigate("search", QueryParameters.of("q", "bench"));
        assertThat($(Button.class).all()).noneMatch(one -> one.getText().equals("Save this search"));
    }

    private void press(String name) {
        var button = $(Button.class).all().stream()
                .filter(one -> name.equals(one.getText())
                        || one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
