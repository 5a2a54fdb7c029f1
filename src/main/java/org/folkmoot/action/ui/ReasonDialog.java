package org.folkmoot.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks why an action is dropped. */
class ReasonDialog extends Dialog {

    private static final int REASON_MAX = 1000;

    ReasonDialog(String what, Consumer<String> drop) {
        setHeaderTitle(getTranslation("action.drop.title"));
        setWidth("min(34rem, 92vw)");
        var reason = new TextArea(getTranslation("action.drop.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var confirm = new Button(getTranslation("action.drop"));
        confirm.addClassName("fm-primary");
        confirm.addClickListener(click -> FieldErrors.on(reason, () -> Texts.block(reason.getValue(), REASON_MAX))
                .ifPresent(why -> {
                    close();
                    drop.accept(why);
                }));
        add(new Paragraph(what), reason);
        getFooter().add(new Button(getTranslation("action.form.cancel"), click -> close()), confirm);
    }
}
