package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.steering.AgendaItem;
import org.folkmoot.steering.WriteNote;

/** What is said about an item. Who saves second sees the other text beside their own; neither is lost. */
class MeetingNotePad extends Div {

    private final TextArea words = new TextArea(getTranslation("steering.item.note"));
    private final Paragraph by = new Paragraph();
    private final Div theirs = new Div();
    private final transient Consumer<WriteNote> saving;
    private final transient Supplier<AgendaItem> again;
    private transient AgendaItem seen;

    /** @param again reads the item as it stands now */
    MeetingNotePad(AgendaItem item, Consumer<WriteNote> saving, Supplier<AgendaItem> again) {
        this.seen = item;
        this.saving = saving;
        this.again = again;
        addClassName("fm-form");
        words.setHelperText(getTranslation("steering.item.note.help"));
        words.setMaxLength(WriteNote.WORDS_MAX);
        words.setValue(item.note());
        words.getElement().setAttribute("data-key", "w");
        theirs.setVisible(false);
        theirs.addClassName("fm-note");
        theirs.getElement().setAttribute("role", "alert");
        by.addClassName("fm-grey");
        var save = new Button(getTranslation("steering.item.note.save"), click -> save());
        save.addClassName("fm-secondary");
        var actions = new Div(save);
        actions.addClassName("fm-actions");
        add(words, by, theirs, actions);
        showWriter();
    }

    private void save() {
        var typed = FieldErrors.on(words, () -> Texts.optionalBlock(words.getValue(), WriteNote.WORDS_MAX));
        if (typed.isEmpty()) return;
        try {
            saving.accept(new WriteNote(seen.id(), typed.get(), seen.noteTurn()));
            seen = again.get();
            theirs.setVisible(false);
            showWriter();
            Notice.show(getTranslation("steering.item.note.saved"));
        } catch (RefusedException refused) {
            seen = again.get();
            showTheirs(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private void showTheirs(String sentence) {
        theirs.removeAll();
        var use = new Button(getTranslation("steering.item.note.use-theirs"), click -> {
            words.setValue(seen.note());
            theirs.setVisible(false);
        });
        use.addClassName("fm-quiet");
        theirs.add(
                new Paragraph(sentence),
                new H3(getTranslation("steering.item.note.theirs", seen.noteBy())),
                RichTextView.show(seen.note()),
                use);
        theirs.setVisible(true);
    }

    private void showWriter() {
        by.setVisible(!seen.noteBy().isEmpty());
        by.setText(getTranslation("steering.item.note.by", seen.noteBy()));
    }
}
