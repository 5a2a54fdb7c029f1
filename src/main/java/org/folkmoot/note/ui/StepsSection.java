package org.folkmoot.note.ui;

import org.folkmoot.note.NotesDetail;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Who took notes how far, and when. */
final class StepsSection {

    private StepsSection() {}

    static PageSection of(NotesDetail notes, Dates dates) {
        var rows = new Rows();
        for (var step : notes.steps())
            rows.add(new Row(
                    rows.getTranslation(
                            "note.steps.line",
                            rows.getTranslation("note.step." + step.kind()),
                            step.by(),
                            dates.moment(step.at())),
                    step.reason()));
        var section = new PageSection(rows.getTranslation("note.steps.title"), rows);
        section.addClassName("fm-no-print");
        return section;
    }
}
