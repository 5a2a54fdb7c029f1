package org.folkmoot.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.feedback.FeedbackFigures;
import org.folkmoot.feedback.FeedbackService;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On a session's page: what those who came made of it, with how many answered; on the list of conversations: all of it. */
@org.springframework.stereotype.Component
class FeedbackLink implements SubjectPart {

    private final FeedbackService feedback;

    FeedbackLink(FeedbackService feedback) {
        this.feedback = feedback;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        if (thing.kind().equals("conversations")) return Optional.of(link(FeedbackNavigation.ALL, "feedback.link.all"));
        if (!thing.kind().equals("session")) return Optional.empty();
        return DialogueSessionId.parse(thing.id()).flatMap(id -> link(id, feedback.figures(id)));
    }

    private static Optional<Anchor> link(DialogueSessionId id, FeedbackFigures figures) {
        if (figures.few())
            return Optional.of(
                    link(FeedbackNavigation.results(id), "feedback.link.results-few", FeedbackFigures.SMALLEST));
        if (figures.asked() == 0) return Optional.empty();
        return Optional.of(
                figures.mean() == null
                        ? link(FeedbackNavigation.results(id), "feedback.link.results-none", figures.asked())
                        : link(
                                FeedbackNavigation.results(id),
                                "feedback.link.results",
                                Words.mean(figures),
                                figures.answered(),
                                figures.asked()));
    }

    private static Anchor link(String href, String key, Object... arguments) {
        var link = new Anchor(href, "");
        link.setText(link.getTranslation(key, arguments));
        link.addClassName("fm-secondary");
        return link;
    }
}
