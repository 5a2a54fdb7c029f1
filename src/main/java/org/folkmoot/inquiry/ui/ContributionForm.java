package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.ObjIntConsumer;
import org.folkmoot.inquiry.InquiryDetail.OwnContribution;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** My one contribution. A refusal is said at the field and the text stays. */
class ContributionForm extends Div {

    /** @param save takes the text and the number of the wording it started from; may refuse */
    ContributionForm(@Nullable OwnContribution own, ObjIntConsumer<String> save) {
        addClassName("fm-contribution-form");
        var words = new TextArea(getTranslation("inquiry.contribution"));
        words.setHelperText(
                getTranslation(own == null ? "inquiry.contribution.help" : "inquiry.contribution.amend-help"));
        words.setWidthFull();
        words.setMinRows(6);
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        var seen = own == null ? 0 : own.wording();
        if (own != null) words.setValue(own.text());
        var button = new NativeButton(
                getTranslation(own == null ? "inquiry.contribute" : "inquiry.amend"),
                click -> FieldErrors.on(words, () -> Texts.block(words.getValue(), InquiryService.CONTRIBUTION_MAX))
                        .ifPresent(text -> {
                            try {
                                save.accept(text, seen);
                            } catch (RefusedException no) {
                                FieldErrors.show(
                                        words, getTranslation(no.refusal().key(), no.arguments()));
                            }
                        }));
        button.addClassName("fm-primary");
        add(words, button);
    }
}
