package org.folkmoot.feedback.ui;

import java.util.Locale;
import org.folkmoot.feedback.FeedbackFigures;

/** Figures as people read them. */
final class Words {

    private Words() {}

    /** "4.1"; empty without a score. */
    static String mean(FeedbackFigures figures) {
        var mean = figures.mean();
        return mean == null ? "" : String.format(Locale.UK, "%.1f", mean);
    }

    /** "64" of a hundred, in whole numbers. */
    static String percent(FeedbackFigures figures) {
        return figures.asked() == 0 ? "0" : String.valueOf(Math.round(figures.answered() * 100f / figures.asked()));
    }
}
