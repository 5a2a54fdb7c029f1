package org.folkmoot.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RichText;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.story.StoryLine;
import org.jspecify.annotations.Nullable;

/** How a story is told: what people said, what was decided, what happened. */
@org.springframework.stereotype.Component
class StoryParts {

    private static final int EXCERPT = 280;

    private final IdeaWords words;
    private final Dates dates;

    StoryParts(IdeaWords words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    Pill pill(StoryLine story) {
        return new Pill(
                words.stage(story.stage()), story.stage() == IdeaStage.DELIVERED ? Pill.Tone.GOOD : Pill.Tone.ACTIVE);
    }

    /** "Backed by 33 people … · Economy · delivered Tue 3 Feb" */
    String line(StoryLine story) {
        var parts = new ArrayList<String>();
        parts.add(words.backing(story.backing()));
        if (story.theme() != null) parts.add(story.theme());
        return String.join(" · ", parts);
    }

    String day(StoryLine story) {
        return tr("story.told." + story.stage(), dates.day(story.toldAt()));
    }

    /** @param whole otherwise the first words of each part */
    List<Component> chapters(StoryLine story, boolean whole) {
        var said = chapter(whole, "story.said", null, story.said());
        var decided = chapter(whole, "story.decided", dates.day(story.decidedAt()), story.decided());
        var happened = story.happened().isEmpty()
                ? new Div(heading(whole, tr("story.happened")), new Paragraph(tr("story.happened.not-yet")))
                : chapter(whole, "story.happened", dates.day(story.toldAt()), story.happened());
        if (!story.link().isEmpty()) happened.add(new Paragraph(evidence(story.link())));
        return List.of(said, decided, happened);
    }

    static Anchor evidence(String link) {
        var anchor = new Anchor(link, tr("story.evidence.link"));
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("rel", "noopener nofollow");
        anchor.setTitle(link);
        return anchor;
    }

    private static Div chapter(boolean whole, String key, @Nullable String day, String text) {
        var title = day == null ? tr(key) : tr(key + ".on", day);
        return whole
                ? new Div(heading(true, title), RichTextView.show(text))
                : new Div(heading(false, title), new Paragraph(RichText.excerpt(text, EXCERPT)));
    }

    private static Component heading(boolean whole, String title) {
        return whole ? new H2(title) : new H3(title);
    }

    static String tr(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
