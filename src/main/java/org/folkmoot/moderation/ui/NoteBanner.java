package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.folkmoot.moderation.ModeratorNote;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;

/** Says, to its author and to managers, that others do not see a thing, since when and why. */
public class NoteBanner extends Section {

    /** @param mine to the author it says "you"; to a manager it does not */
    public NoteBanner(ModeratorNote note, boolean mine, Dates dates) {
        addClassNames("fm-note", "fm-moderated");
        var key = "moderation.note." + note.visibility();
        add(new H2(getTranslation(key + ".title", dates.day(note.since()))));
        add(new Paragraph(getTranslation(key + (mine ? ".mine" : ".text"))));
        if (!note.reason().isEmpty()) add(RichTextView.show(note.reason()));
    }
}
