package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;

/** A title and a sentence. Refused, it stays open, so that what was typed can be copied. */
class WordsDialog extends Dialog {

    /** @param check gives the text as it is kept, or says what is wrong with it */
    record Words(String label, String value, UnaryOperator<String> check) {}

    WordsDialog(String heading, Words title, Words sentence, BiConsumer<String, String> save) {
        setHeaderTitle(heading);
        var first = new TextField(title.label());
        first.setValue(title.value());
        first.setRequiredIndicatorVisible(true);
        first.setAutofocus(true);
        var second = new TextArea(sentence.label());
        second.setValue(sentence.value());
        var act = new NativeButton(getTranslation("commontheme.dialog.save"), click -> {
            var name = FieldErrors.on(first, () -> title.check().apply(first.getValue()));
            var says = FieldErrors.on(second, () -> sentence.check().apply(second.getValue()));
            if (name.isEmpty() || says.isEmpty()) return;
            try {
                save.accept(name.get(), says.get());
                close();
            } catch (RefusedException no) {
                FieldErrors.show(first, getTranslation(no.refusal().key(), no.arguments()));
            }
        });
        act.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        var form = new Div(first, second);
        form.addClassName("fm-form");
        add(form);
        getFooter().add(leave, act);
    }
}
