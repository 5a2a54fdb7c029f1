package org.folkmoot.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.folkmoot.feedback.FeedbackFigures;
import org.folkmoot.feedback.GiveFeedback;
import org.folkmoot.shared.ui.ReachBar;
import org.folkmoot.shared.ui.Stat;

/** Figures of feedback, each with its counting rule. */
final class FigureParts {

    private FigureParts() {}

    /** Mean and how many answered. */
    static Component of(FeedbackFigures figures) {
        var mean = figures.mean() == null
                ? new Stat("–", text("feedback.results.no-mean"), "")
                : new Stat(
                        Words.mean(figures),
                        text("feedback.results.mean", figures.answered()),
                        text("feedback.results.mean-rule"));
        return new Div(mean.big(), rate(figures));
    }

    static Stat rate(FeedbackFigures figures) {
        return new Stat(
                text("feedback.results.rate", figures.answered(), figures.asked()),
                text("feedback.results.rate-label", Words.percent(figures)),
                text("feedback.results.rate-rule"));
    }

    /** The highest score first; each bar says in words what it shows. */
    static Component spread(List<Integer> spread, FeedbackFigures figures) {
        var bars = new Div();
        bars.addClassNames("fm-bars", "fm-spread");
        for (var score = GiveFeedback.HIGHEST; score >= GiveFeedback.LOWEST; score--)
            bars.add(new ReachBar(
                    spread.get(score - 1), Math.max(1, figures.answered()), text("feedback.score." + score)));
        return bars;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
