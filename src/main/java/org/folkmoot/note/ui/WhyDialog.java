package org.folkmoot.note.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.folkmoot.note.NotesService;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks why, in one line. */
class WhyDialog extends Dialog {

    WhyDialog(String title, String meaning, String question, String verb, Consumer<String> done) {
        setHeaderTitle(title);
        var reason = new TextField(question);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var act = new NativeButton(
                verb,
                click -> FieldErrors.on(reason, () -> Texts.line(reason.getValue(), NotesService.REASON_MAX))
                        .ifPresent(why -> {
                            close();
                            done.accept(why);
                        }));
        act.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        add(new Paragraph(meaning), reason);
        getFooter().add(leave, act);
        reason.setAutofocus(true);
    }
}
