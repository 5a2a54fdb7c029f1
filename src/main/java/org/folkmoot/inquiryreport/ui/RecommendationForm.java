package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.folkmoot.inquiryreport.WriteRecommendation;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;

/** What is recommended, and to whom. What was typed stays where it is when a rule says no. */
class RecommendationForm extends Div {

    private final TextArea words = new TextArea(getTranslation("inquiryreport.recommendation.words"));
    private final TextField to = new TextField(getTranslation("inquiryreport.recommendation.to"));

    RecommendationForm(String before, String addressedTo, String verb, Consumer<WriteRecommendation> save) {
        words.setValue(before);
        words.setRequiredIndicatorVisible(true);
        to.setValue(addressedTo);
        to.setHelperText(getTranslation("inquiryreport.recommendation.to.help"));
        to.setRequiredIndicatorVisible(true);
        add(Parts.form(words, to, Parts.actions(Parts.button(verb, "fm-primary", () -> read(save)))));
    }

    private void read(Consumer<WriteRecommendation> save) {
        var text = FieldErrors.on(words, () -> WriteRecommendation.words(words.getValue()));
        var whom = FieldErrors.on(to, () -> WriteRecommendation.addressedTo(to.getValue()));
        if (text.isEmpty() || whom.isEmpty()) return;
        try {
            save.accept(new WriteRecommendation(text.get(), whom.get()));
        } catch (RefusedException refused) {
            FieldErrors.show(words, getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }
}
