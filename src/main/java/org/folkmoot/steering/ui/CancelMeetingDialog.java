package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.steering.MeetingCancelling;

/** Asks why a planned meeting does not take place. */
class CancelMeetingDialog extends Dialog {

    /** @param items how many stand on its agenda */
    CancelMeetingDialog(int items, Consumer<String> confirmed) {
        setHeaderTitle(getTranslation("steering.meeting.cancel.ask"));
        setWidth("min(34rem, 92vw)");
        var reason = new TextArea(getTranslation("steering.meeting.cancel.reason"));
        reason.setHelperText(getTranslation("steering.meeting.cancel.reason.help"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        var keep = new Button(getTranslation("steering.meeting.cancel.keep"), click -> close());
        keep.addClassName("fm-quiet");
        var go = new Button(
                getTranslation("steering.meeting.cancel"),
                click -> FieldErrors.on(reason, () -> Texts.block(reason.getValue(), MeetingCancelling.REASON_MAX))
                        .ifPresent(why -> {
                            close();
                            confirmed.accept(why);
                        }));
        go.addClassName("fm-primary");
        add(new Paragraph(getTranslation("steering.meeting.cancel.text", items)), reason);
        getFooter().add(keep, go);
    }
}
