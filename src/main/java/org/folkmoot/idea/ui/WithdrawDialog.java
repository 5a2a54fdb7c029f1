package org.folkmoot.idea.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks an author once more, and why. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(Consumer<String> withdraw) {
        setHeaderTitle(getTranslation("idea.withdraw.title"));
        setWidth("min(34rem, 92vw)");
        var reason = new TextArea(getTranslation("idea.withdraw.reason"));
        reason.setWidthFull();
        var confirm = new Button(getTranslation("idea.withdraw"));
        confirm.addClassName("fm-primary");
        confirm.addClickListener(click -> FieldErrors.on(
                        reason, () -> Texts.optionalBlock(reason.getValue(), IdeaService.WITHDRAWAL_REASON_MAX))
                .ifPresent(why -> {
                    close();
                    withdraw.accept(why);
                }));
        var cancel = new Button(getTranslation("idea.withdraw.cancel"), click -> close());
        add(new Paragraph(getTranslation("idea.withdraw.text")), reason);
        getFooter().add(cancel, confirm);
    }
}
