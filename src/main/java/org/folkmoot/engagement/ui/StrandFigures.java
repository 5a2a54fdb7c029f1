package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.engagement.ForecastRange;
import org.folkmoot.engagement.Pace;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.StrandReach;
import org.folkmoot.shared.ui.ReachBar;
import org.jspecify.annotations.Nullable;

/** A strand's figures, its bar with the mark of today, its pace and the range of its forecast. */
class StrandFigures extends Div {

    private final ReachWords words;
    private final Figures figures;
    private final Div course = new Div();
    private final Paragraph expected = grey();
    private final Paragraph range = grey();
    private @Nullable ReachBar bar;

    StrandFigures(ReachWords words, Seen seen, int number) {
        this.words = words;
        this.figures = new Figures(words, seen, number);
        add(figures, course);
    }

    /** @param around its forecast, or null where there is none */
    StrandFigures show(StrandReach line, ReachOverview overview, @Nullable ForecastRange around) {
        figures.show(line.reach(), overview);
        var pace = line.pace();
        course.setVisible(pace != null);
        if (pace != null) showPace(pace, around);
        return this;
    }

    private void showPace(Pace pace, @Nullable ForecastRange around) {
        if (bar == null) {
            bar = new ReachBar(pace.reached(), pace.target(), "");
            bar.add(expected, range);
            course.add(bar);
        }
        bar.label(words.pace(pace)).set(pace.reached(), pace.target());
        var today = pace.state() == Pace.State.UNDER_WAY ? pace.expectedByToday() : null;
        expected.setVisible(today != null);
        if (today != null) {
            bar.expected(today, pace.target());
            expected.setText(words.say("engagement.expected", today));
        }
        var forecast = around != null && pace.reached() < pace.target();
        range.setVisible(forecast);
        if (forecast && around != null) range.setText(words.range(around));
    }

    private static Paragraph grey() {
        var line = new Paragraph();
        line.addClassNames("fm-grey", "fm-reach-strand-expected");
        return line;
    }
}
