package org.folkmoot.round.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.folkmoot.round.WriteCard;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;

/** Changes the words of a card. Until they are taken the dialog stays, and the words in it. */
class CardDialog extends Dialog {

    private final TextArea wording = new TextArea(getTranslation("round.card.yours"));
    private final transient Consumer<String> taken;

    CardDialog(String words, Consumer<String> taken) {
        this.taken = taken;
        setHeaderTitle(getTranslation("round.card.change"));
        wording.setValue(words);
        wording.setMaxLength(WriteCard.WORDING_MAX);
        wording.setWidthFull();
        add(wording);
        var keep = new NativeButton(getTranslation("round.change.do"), click -> keep());
        keep.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("round.leave"), click -> close());
        leave.addClassName("fm-quiet");
        getFooter().add(leave, keep);
    }

    private void keep() {
        FieldErrors.on(wording, () -> WriteCard.wording(wording.getValue())).ifPresent(words -> {
            try {
                taken.accept(words);
                close();
            } catch (RefusedException no) {
                FieldErrors.show(wording, getTranslation(no.refusal().key(), no.arguments()));
            }
        });
    }
}
