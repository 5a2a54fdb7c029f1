package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.folkmoot.inquiry.SeatRequestService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks for a few sentences, then does what they are for. Refused, it stays open with what was typed. */
class ReasonDialog extends Dialog {

    /** @param key of title, text, label and verb: {@code <key>.title} and so on @param needed whether it may not be empty */
    ReasonDialog(String key, boolean needed, Consumer<String> act) {
        setHeaderTitle(getTranslation(key + ".title"));
        var words = new TextArea(getTranslation(key + ".label"));
        words.setWidthFull();
        words.setMinRows(3);
        words.setRequiredIndicatorVisible(needed);
        words.setAutofocus(true);
        var send = new NativeButton(
                getTranslation(key + ".do"),
                click -> FieldErrors.on(
                                words,
                                () -> needed
                                        ? Texts.block(words.getValue(), SeatRequestService.WORDS_MAX)
                                        : Texts.optionalBlock(words.getValue(), SeatRequestService.WORDS_MAX))
                        .ifPresent(said -> {
                            try {
                                act.accept(said);
                                close();
                            } catch (RefusedException no) {
                                FieldErrors.show(
                                        words, getTranslation(no.refusal().key(), no.arguments()));
                            }
                        }));
        send.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        add(new Paragraph(getTranslation(key + ".text")), words);
        getFooter().add(leave, send);
    }
}
