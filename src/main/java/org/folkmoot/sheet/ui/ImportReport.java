package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.folkmoot.sheet.ImportProgress;
import org.folkmoot.sheet.ImportState;

/** How far an import is, or what came of it. */
public class ImportReport extends Div {

    public ImportReport(ImportProgress progress) {
        var lines = Math.max(1, progress.lines());
        if (progress.state() == ImportState.RUNNING) {
            var bar = new ProgressBar(0, lines, Math.min(progress.done(), lines));
            bar.getElement().setAttribute("aria-label", getTranslation("sheet.progress.title"));
            add(bar, new Paragraph(getTranslation("sheet.progress.where", progress.done(), progress.lines())));
            return;
        }
        add(
                new Paragraph(state(this, progress)),
                new Paragraph(getTranslation(
                        "sheet.progress.sums",
                        progress.added(),
                        progress.updated(),
                        progress.unchanged(),
                        progress.leftOut())));
    }

    public static String state(Component part, ImportProgress progress) {
        return part.getTranslation(
                "sheet.state." + progress.state(), progress.done(), progress.lines(), progress.lastLine());
    }
}
