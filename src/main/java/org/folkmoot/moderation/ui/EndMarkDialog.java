package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.folkmoot.moderation.MarkLine;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks why trust or a block ends. */
class EndMarkDialog extends Dialog {

    EndMarkDialog(MarkLine one, Consumer<String> end) {
        setHeaderTitle(getTranslation("moderation.mark." + one.mark() + ".end-one", one.name()));
        setWidth("min(34rem, 92vw)");
        var reason = new TextArea(getTranslation("moderation.mark.reason"));
        reason.setHelperText(getTranslation("moderation.mark." + one.mark() + ".reason-help"));
        reason.setWidthFull();
        var confirm = new Button(getTranslation("moderation.mark." + one.mark() + ".end"));
        confirm.addClassName("fm-primary");
        confirm.addClickListener(click -> FieldErrors.on(
                        reason, () -> Texts.block(reason.getValue(), Verdict.REASON_MAX))
                .ifPresent(why -> {
                    close();
                    end.accept(why);
                }));
        var cancel = new Button(getTranslation("moderation.report.cancel"), click -> close());
        add(reason);
        getFooter().add(cancel, confirm);
    }
}
