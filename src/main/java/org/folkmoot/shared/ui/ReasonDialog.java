package org.folkmoot.shared.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.folkmoot.shared.Texts;

/** Asks why, in one line, before something is done; refused, it stays open with the reason. */
public class ReasonDialog extends WriteDialog {

    private final TextField reason = new TextField(getTranslation("shared.reason"));
    private final int max;
    private final transient Consumer<String> done;

    /**
     * @param title what would happen, as a question
     * @param text  what it means
     * @param verb  the word on the button that does it
     * @param max   characters of the reason
     * @param done  takes the reason; a refusal is shown in the dialog
     */
    public ReasonDialog(String title, String text, String verb, int max, Consumer<String> done) {
        super(title, verb);
        this.max = max;
        this.done = done;
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        fields(new Paragraph(text), reason);
    }

    @Override
    protected boolean save() {
        var why = FieldErrors.on(reason, () -> Texts.line(reason.getValue(), max));
        why.ifPresent(done);
        return why.isPresent();
    }
}
