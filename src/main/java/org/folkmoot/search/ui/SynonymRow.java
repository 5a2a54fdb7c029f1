package org.folkmoot.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.search.SynonymLine;
import org.folkmoot.search.SynonymService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** One group of synonyms, to be read or, after "Change", to be written. */
class SynonymRow extends ListItem {

    private static final int TYPED_MAX = 1400;

    private final transient SynonymService synonyms;
    private final transient Runnable changed;
    private final transient SynonymLine line;

    /** @param changed called when the list must be read again */
    SynonymRow(SynonymLine line, SynonymService synonyms, Runnable changed) {
        this.line = line;
        this.synonyms = synonyms;
        this.changed = changed;
        read();
    }

    private void read() {
        removeAll();
        var words = new Div(new Span(line.terms()));
        words.addClassName("fm-words");
        add(words, end(button("search.synonyms.change", this::write), button("search.synonyms.remove", this::remove)));
    }

    private void write() {
        removeAll();
        var field = new TextField();
        field.setAriaLabel(getTranslation("search.synonyms.change.label"));
        field.setMaxLength(TYPED_MAX);
        field.setValue(line.terms());
        field.addClassName("fm-words");
        field.addKeyDownListener(Key.ENTER, event -> save(field));
        field.addKeyDownListener(Key.ESCAPE, event -> read());
        add(
                field,
                end(button("search.synonyms.save", () -> save(field)), button("search.synonyms.cancel", this::read)));
        field.focus();
    }

    private void save(TextField field) {
        try {
            synonyms.reword(line.id(), field.getValue());
            Notice.show(getTranslation("search.synonyms.saved"));
            changed.run();
        } catch (RefusedException refused) {
            FieldErrors.show(field, getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private void remove() {
        try {
            synonyms.remove(line.id());
            Notice.show(getTranslation("search.synonyms.removed", line.terms()));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        changed.run();
    }

    private Button button(String key, Runnable click) {
        var button = new Button(getTranslation(key), event -> click.run());
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation("search.synonyms.button", getTranslation(key), line.terms()));
        return button;
    }

    private static Div end(Button... buttons) {
        var end = new Div(buttons);
        end.addClassName("fm-end");
        return end;
    }
}
