package org.folkmoot.idea.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MoreLikeThisTest extends SpringBrowserlessTest {

    @Autowired
    TestIdeas ideas;

    @Autowired
    SearchIndex index;

    @Test
    void anIdeaShowsThoseThatSayNearlyTheSameAndNotItself() {
        var shown = ideas.titled("Benches along the mill path");
        var like = ideas.titled("A bench on the way to the mill");
        ideas.titled("One payroll for several councils");
        index.awaitUpToDate();
        navigate("ideas/" + shown.value(), IdeaView.class);
        assertThat($(H2.class).all()).anyMatch(title -> title.getText().equals("Similar ideas"));
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref).filter(to -> to.startsWith("ideas/")))
                .startsWith("ideas/" + like.value())
                .doesNotContain("ideas/" + shown.value());
    }

    @Test
    void withNothingLikeItThereIsNoSuchPart() {
        var shown = ideas.titled("Griffin lanterns");
        index.awaitUpToDate();
        navigate("ideas/" + shown.value(), IdeaView.class);
        assertThat($(H2.class).all()).noneMatch(title -> title.getText().equals("Similar ideas"));
    }
}
