package org.folkmoot.steering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.folkmoot.idea.CorrectingService;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.ui.IdeaBlock;
import org.springframework.stereotype.Component;

/** On an answered idea's page, for the steering group: the way to correct the answer. */
@Component
class CorrectionOfIdea implements IdeaBlock {

    private final CorrectingService correcting;

    CorrectionOfIdea(CorrectingService correcting) {
        this.correcting = correcting;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Div> create(IdeaDetail idea, Runnable changed) {
        if (correcting.correctable(idea.id()).isEmpty()) return Optional.empty();
        var link = new Anchor(CorrectionView.link(idea.id()), UI.getCurrent().getTranslation("steering.correct.open"));
        link.addClassName("fm-quiet");
        var line = new Div(link);
        line.addClassName("fm-actions");
        return Optional.of(line);
    }
}
