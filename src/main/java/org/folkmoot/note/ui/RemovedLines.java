package org.folkmoot.note.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import org.folkmoot.note.NotesDetail;
import org.folkmoot.note.RemovedLine;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** What was taken out, one click from being back. Read only when somebody opens it. */
class RemovedLines extends NativeDetails {

    private final transient NotesPageServices services;
    private final transient Runnable changed;

    RemovedLines(NotesPageServices services, NotesDetail notes, Runnable changed) {
        super("");
        this.services = services;
        this.changed = changed;
        addClassNames("fm-section", "fm-no-print");
        setSummaryText(getTranslation("note.edit.removed.title", notes.removed()));
        addToggleListener(toggled -> {
            if (toggled.isOpened()) fill(notes);
        });
    }

    private void fill(NotesDetail notes) {
        var rows = new Rows();
        services.lines().removed(notes.session()).forEach(line -> rows.add(row(line)));
        setContent(rows);
    }

    private Row row(RemovedLine line) {
        var back = new NativeButton(getTranslation("note.edit.bring-back"), click -> {
            try {
                services.lines().restore(line.id());
                Notice.show(getTranslation("note.edit.brought-back"));
            } catch (RefusedException refused) {
                Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
            }
            changed.run();
        });
        back.addClassName("fm-secondary");
        return new Row(
                        line.wording(),
                        getTranslation(
                                "note.edit.removed.by",
                                line.section(),
                                line.by(),
                                services.dates().moment(line.at())))
                .end(back);
    }
}
