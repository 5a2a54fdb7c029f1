package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import java.util.Set;
import org.folkmoot.commontheme.ThemeLine;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NotesState;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;

/** A line that can be chosen, with where it was said. */
class LineBox extends ListItem {

    private final Checkbox box = new Checkbox();

    /** @param chosen grows and shrinks with the mark */
    LineBox(ThemeLine line, Set<NoteLineId> chosen, Runnable changed, Dates dates) {
        addClassName("fm-line-box");
        box.setLabel(line.quotation() ? "“" + line.wording() + "”" : line.wording());
        box.setValue(chosen.contains(line.id()));
        box.addValueChangeListener(marked -> {
            if (marked.getValue()) chosen.add(line.id());
            else chosen.remove(line.id());
            changed.run();
        });
        var from = GatheringDocument.from(line, dates);
        if (line.removed()) from.add(new Pill(getTranslation("commontheme.line.removed"), Pill.Tone.ACCENT));
        else if (line.notes() != NotesState.PUBLISHED)
            from.add(new Pill(getTranslation("commontheme.notes." + line.notes()), Pill.Tone.WAITING));
        add(box, from);
    }

    Checkbox box() {
        return box;
    }
}
