package org.folkmoot.facilitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.folkmoot.facilitation.SayAway;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks why, in one line. Stays open, with what was typed, until it is done. */
class WhyDialog extends Dialog {

    /** @param done takes the reason and says whether the work was done */
    WhyDialog(String title, String verb, Predicate<String> done, Component... more) {
        setHeaderTitle(title);
        var reason = new TextField(getTranslation("facilitation.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var act = new NativeButton(
                verb,
                click -> FieldErrors.on(reason, () -> done.test(Texts.line(reason.getValue(), SayAway.REASON_MAX)))
                        .filter(isDone -> isDone)
                        .ifPresent(isDone -> close()));
        act.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        var form = new Div(reason);
        form.add(more);
        form.addClassName("fm-form");
        add(form);
        getFooter().add(new Div(leave, act));
        reason.setAutofocus(true);
    }
}
