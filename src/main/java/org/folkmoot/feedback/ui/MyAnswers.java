package org.folkmoot.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.folkmoot.feedback.MyFeedback;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** For its author alone: what they answered, with their words. */
final class MyAnswers {

    private MyAnswers() {}

    static PageSection of(List<MyFeedback> mine, Dates dates) {
        var rows = new Rows();
        mine.forEach(one -> rows.add(row(rows, one, dates)));
        return new PageSection(
                rows.getTranslation("feedback.mine.title"),
                new Paragraph(rows.getTranslation("feedback.mine.only-me")),
                rows);
    }

    private static Row row(Rows rows, MyFeedback one, Dates dates) {
        var round = rows.getTranslation("feedback.round." + one.round());
        if (one.answeredAt() == null)
            return new Row(
                    round,
                    rows.getTranslation(
                            one.open() ? "feedback.mine.nothing" : "feedback.mine.nothing-closed",
                            dates.day(one.until())));
        var score = one.score();
        var said = new Div();
        if (score != null)
            said.add(new Paragraph(
                    rows.getTranslation("feedback.mine.score", rows.getTranslation("feedback.score." + score))));
        for (var words : List.of(one.use(), one.useful())) if (!words.isEmpty()) said.add(lines(words));
        return new Row(round, "").grey(said);
    }

    private static Paragraph lines(String words) {
        var lines = new Paragraph(words);
        lines.addClassName("fm-address"); // keeps the lines as they were typed
        return lines;
    }
}
