package org.folkmoot.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.ui.IdeaBlock;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.register.DecisionRegister;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;
import org.springframework.stereotype.Component;

/** On an idea's page, below its answer: what had been answered before it. */
@Component
class EarlierDecisions implements IdeaBlock {

    private final DecisionRegister register;
    private final IdeaWords words;
    private final Dates dates;

    EarlierDecisions(DecisionRegister register, IdeaWords words, Dates dates) {
        this.register = register;
        this.words = words;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<NativeDetails> create(IdeaDetail idea, Runnable changed) {
        if (idea.answer() == null) return Optional.empty();
        var earlier = register.of(idea.id()).stream().skip(1).toList();
        if (earlier.isEmpty()) return Optional.empty();
        var all = new Div();
        for (var one : earlier)
            all.add(
                    new H3(UI.getCurrent()
                            .getTranslation(
                                    "register.chain.link", words.outcome(one.outcome()), dates.day(one.decidedAt()))),
                    RichTextView.show(one.reason()));
        return Optional.of(new NativeDetails(UI.getCurrent().getTranslation("register.earlier", earlier.size()), all));
    }
}
