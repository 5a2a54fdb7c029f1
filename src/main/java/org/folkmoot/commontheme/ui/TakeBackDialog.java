package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.folkmoot.commontheme.GatheringService;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks why published common themes become a draft again. */
class TakeBackDialog extends Dialog {

    TakeBackDialog(Consumer<String> done) {
        setHeaderTitle(getTranslation("commontheme.back.ask"));
        var reason = new TextField(getTranslation("commontheme.back.why"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        var act = new NativeButton(
                getTranslation("commontheme.back.do"),
                click -> FieldErrors.on(reason, () -> Texts.line(reason.getValue(), GatheringService.REASON_MAX))
                        .ifPresent(why -> {
                            close();
                            done.accept(why);
                        }));
        act.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        add(new Paragraph(getTranslation("commontheme.back.text")), reason);
        getFooter().add(leave, act);
    }
}
