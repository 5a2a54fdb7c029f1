package org.folkmoot.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.story.RecordResult;

/** What came of it. What was typed stays when it is refused, beside what somebody else recorded meanwhile. */
class ResultDialog extends Dialog {

    private final TextArea wording = new TextArea(getTranslation("story.result.wording"));
    private final TextField link = new TextField(getTranslation("story.result.link"));
    private final Paragraph refused = new Paragraph();
    private final Button save = new Button(getTranslation("story.result.save"));
    private transient Save saved = (words, address) -> {};

    interface Save {
        void save(String wording, String link);
    }

    ResultDialog() {
        setHeaderTitle(getTranslation("story.result.record"));
        setWidth("min(40rem, 94vw)");
        wording.setWidthFull();
        wording.setMinRows(5);
        wording.setRequiredIndicatorVisible(true);
        wording.setHelperText(getTranslation("story.result.wording.help", RecordResult.WORDING_MAX));
        link.setWidthFull();
        link.setHelperText(getTranslation("story.result.link.help"));
        refused.addClassName("fm-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        save.addClassName("fm-primary");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                check();
            } finally {
                save.setEnabled(true);
            }
        });
        add(new Paragraph(getTranslation("story.result.intro")), wording, link, refused);
        getFooter().add(new Button(getTranslation("story.result.cancel"), click -> close()), save);
    }

    void fill(String words, String address) {
        wording.setValue(words);
        link.setValue(address);
    }

    void onSave(Save listener) {
        saved = listener;
    }

    void refuse(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
    }

    private void check() {
        refused.setVisible(false);
        var words = FieldErrors.on(wording, () -> Texts.block(wording.getValue(), RecordResult.WORDING_MAX));
        var address = FieldErrors.on(link, () -> RecordResult.link(link.getValue()));
        words.ifPresent(one -> address.ifPresent(other -> saved.save(one, other)));
    }
}
