package org.folkmoot.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.folkmoot.search.TestThings;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SearchViewTest extends SpringBrowserlessTest {

    @Autowired
    TestThings things;

    @Test
    void nothingTypedSaysWhatCanBeFound() {
        navigate("search", SearchView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Search");
        assertThat(text()).contains("Type a word or two above");
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        UI.getCurrent().navigate("search", QueryParameters.of("q", "helicopter"));
        assertThat(text()).contains("Nothing open was found for “helicopter”", "Try fewer or more common words");
    }

    @Test
    void hitsAreListedWithTheWordsMarkedAndKindsCounted() {
        var id = things.save("Benches along the mill path", "People could rest.");
        UI.getCurrent().navigate("search", QueryParameters.of("q", "bench"));
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Search: bench");
        assertThat($(TextField.class).single().getValue()).isEqualTo("bench");
        assertThat(text()).contains("1 thing found", "All (1)", "Conversations (1)");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().equals("things/" + id));
        assertThat($(RichTextView.class).all())
                .anyMatch(part -> part.getElement().getProperty("innerHTML").startsWith("<mark>Benches</mark>"));
    }

    @Test
    void theWordsTypedGoIntoTheAddress() {
        navigate("search", SearchView.class);
        $(TextField.class).single().setValue("mill path");
        var button = $(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals("Search"))
                .findFirst()
                .orElseThrow();
        test(button).click();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("search?q=mill%20path");
    }

    private String text() {
        return $(SearchView.class).single().getElement().getTextRecursively();
    }
}
