package org.folkmoot.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.note.NoteTemplateDetail;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** Nobody has begun the notes: choose a template and go. */
class BeginNotes extends Div {

    BeginNotes(NotesPageServices services, DialogueSessionId session, Runnable begun) {
        addClassName("fm-form");
        var template = new Select<NoteTemplateDetail>();
        template.setLabel(getTranslation("note.begin.template"));
        template.setItemLabelGenerator(NoteTemplateDetail::title);
        var offered = services.templates().offered();
        template.setItems(offered);
        template.setValue(offered.getFirst());
        template.setVisible(offered.size() > 1);
        var begin = new Button(getTranslation("note.begin.do"), click -> {
            try {
                services.notes().begin(session, template.getValue().latest());
            } catch (RefusedException refused) {
                Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
            }
            begun.run();
        });
        begin.addClassName("fm-primary");
        begin.setDisableOnClick(true);
        add(new Paragraph(getTranslation("note.begin.text")), template, begin);
    }
}
