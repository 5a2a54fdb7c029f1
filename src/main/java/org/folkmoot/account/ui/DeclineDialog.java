package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.folkmoot.account.ApprovalService;
import org.folkmoot.account.WaitingLine;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Why somebody who waits does not come in: they read it in a mail. */
class DeclineDialog extends Dialog {

    DeclineDialog(WaitingLine person, Consumer<String> decline) {
        setHeaderTitle(getTranslation("account.waiting.decline-one", person.name()));
        var reason = new TextArea(getTranslation("account.waiting.reason"));
        reason.setHelperText(getTranslation("account.waiting.reason-help"));
        reason.setMaxLength(ApprovalService.REASON_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(reason);
        var confirm = new Button(
                getTranslation("account.waiting.decline"),
                click -> FieldErrors.on(reason, () -> Texts.block(reason.getValue(), ApprovalService.REASON_MAX))
                        .ifPresent(why -> {
                            try {
                                decline.accept(why);
                                close();
                            } catch (RefusedException refused) {
                                FieldErrors.show(
                                        reason, getTranslation(refused.refusal().key(), refused.arguments()));
                            }
                        }));
        confirm.addClassName("fm-primary");
        getFooter().add(new Button(getTranslation("shared.confirm.cancel"), click -> close()), confirm);
    }
}
