package org.folkmoot.scoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.scoring.NoteService;
import org.folkmoot.scoring.WriteNote;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** Where a private note is typed. An "@" at its end offers colleagues, as buttons reached with the tab key. */
class NoteField extends Div {

    private static final int PAUSE_MS = 300;
    private static final Pattern BEGUN = Pattern.compile("(?:^|[\\s(])@([^\\n@]{1,60})$");

    private final transient NoteService notes;
    private final TextArea text;
    private final UnorderedList offers = new UnorderedList();

    NoteField(NoteService notes, String label, String value) {
        this.notes = notes;
        text = new TextArea(label);
        text.setValue(value);
        text.setWidthFull();
        text.setMinRows(2);
        text.setHelperText(getTranslation("scoring.note.write.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) offer();
        });
        offers.addClassName("fm-offers");
        offers.getElement().setAttribute("aria-label", getTranslation("scoring.note.colleagues"));
        offers.setVisible(false);
        addClassName("fm-comment-field");
        add(text, offers);
    }

    /** Empty when the field now says what is wrong. */
    Optional<String> words() {
        return FieldErrors.on(text, () -> Texts.block(text.getValue(), WriteNote.WORDING_MAX));
    }

    void say(String problem) {
        FieldErrors.show(text, problem);
    }

    void focusText() {
        text.focus();
    }

    private void offer() {
        offers.removeAll();
        var begun = BEGUN.matcher(text.getValue());
        if (begun.find()) {
            var start = begun.start(1);
            var names = notes.suggest(begun.group(1));
            names.forEach(name -> offers.add(new ListItem(button(name, start))));
            if (!names.isEmpty())
                getUI().ifPresent(ui -> Notice.polite(ui, getTranslation("scoring.note.offered", names.size())));
        }
        offers.setVisible(offers.getComponentCount() > 0);
    }

    private Button button(String name, int start) {
        var button = new Button(name, click -> {
            text.setValue(
                    text.getValue().substring(0, Math.min(start, text.getValue().length())) + name + " ");
            offers.setVisible(false);
            text.focus();
        });
        button.addClassName("fm-quiet");
        return button;
    }
}
