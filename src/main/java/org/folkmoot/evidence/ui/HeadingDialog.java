package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.folkmoot.evidence.WriteFinding;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.WriteDialog;

/** A heading in words. */
class HeadingDialog extends WriteDialog {

    private final TextField title = new TextField(getTranslation("evidence.field.heading"));
    private final transient Consumer<String> done;

    HeadingDialog(String heads, String verb, String before, Consumer<String> done) {
        super(heads, verb);
        this.done = done;
        title.setValue(before);
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        fields(title);
    }

    @Override
    protected boolean save() {
        var words = FieldErrors.on(title, () -> WriteFinding.heading(title.getValue()));
        words.ifPresent(done);
        return words.isPresent();
    }
}
