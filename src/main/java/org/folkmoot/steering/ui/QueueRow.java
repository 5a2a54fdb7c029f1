package org.folkmoot.steering.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Consumer;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.scoring.ScoreLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.steering.QueueItem;

/** One line of the queue: a box to select it, its title, where it stands and what the group has done so far. */
class QueueRow extends Row {

    QueueRow(QueueItem item, Anchor link, boolean selected, Consumer<Boolean> select, IdeaWords words, Dates dates) {
        super(link, "");
        var box = new Checkbox(selected);
        box.setAriaLabel(getTranslation("steering.queue.select", item.title()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) select.accept(change.getValue());
        });
        addComponentAsFirst(box);
        var supporters = words.supporters(item.supporters());
        var since = dates.day(item.waitingSince());
        var facts = new Span(
                item.placement().isEmpty()
                        ? getTranslation("steering.queue.row.unplaced", supporters, since)
                        : getTranslation("steering.queue.row-with-theme", supporters, item.placement(), since));
        var score = item.score();
        if (score == null) grey(facts);
        else grey(facts, new Span(" · " + score(score)));
        for (var tag : item.tags()) end(new Pill(tag.name(), Pill.Tone.PLAIN));
        if (item.stage() == IdeaStage.SHORTLISTED) end(new Pill(words.stage(IdeaStage.SHORTLISTED), Pill.Tone.ACTIVE));
        var outcome = item.prepared();
        if (outcome != null)
            end(new Pill(
                    getTranslation("steering.prepared.pill", getTranslation("steering.outcome." + outcome)),
                    Pill.Tone.WAITING));
    }

    private String score(ScoreLine score) {
        if (score.barred()) return getTranslation("steering.queue.score.aside", score.cardsIn());
        var figures = score.figures();
        if (figures == null || figures.mean() == null)
            return getTranslation(
                    score.mineIn() ? "steering.queue.score.in" : "steering.queue.score.open", score.cardsIn());
        return getTranslation(
                score.differs() ? "steering.queue.score.differs" : "steering.queue.score.mean",
                score.cardsIn(),
                figures.mean(),
                Objects.requireNonNullElse(figures.spread(), 0.0));
    }
}
