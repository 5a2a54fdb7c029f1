package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks why, in one line, before something is taken back. Stays open, with what was typed, until that is done. */
class ReasonDialog extends Dialog {

    private static final int REASON_MAX = 300;

    /** @param done takes the reason and says whether the work was done */
    ReasonDialog(String title, String verb, Predicate<String> done) {
        setHeaderTitle(title);
        var reason = new TextField(getTranslation("conversation.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var act = new NativeButton(
                verb,
                click -> FieldErrors.on(reason, () -> done.test(Texts.line(reason.getValue(), REASON_MAX)))
                        .filter(isDone -> isDone)
                        .ifPresent(isDone -> close()));
        act.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        add(reason);
        getFooter().add(new Div(leave, act));
        reason.setAutofocus(true);
    }
}
