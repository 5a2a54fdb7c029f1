package org.folkmoot.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.folkmoot.scoring.Criterion;
import org.folkmoot.scoring.WriteCriterion;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Name, explanation and weight of one criterion, to be written. */
class CriterionLine extends Div {

    private final TextField name = new TextField(getTranslation("scoring.criteria.name"));
    private final TextField explanation = new TextField(getTranslation("scoring.criteria.explanation"));
    private final IntegerField weight = new IntegerField(getTranslation("scoring.criteria.weight"));

    /** @param shown as it is, or null for one to be added */
    CriterionLine(@Nullable Criterion shown) {
        addClassName("fm-criterion");
        name.setMaxLength(Criterion.NAME_MAX);
        explanation.setMaxLength(Criterion.EXPLANATION_MAX);
        weight.setMin(1);
        weight.setMax(Criterion.WEIGHT_MAX);
        weight.setStepButtonsVisible(true);
        weight.setManualValidation(true);
        for (var field : new Component[] {name, explanation, weight})
            field.getElement().getStyle().set("width", "100%");
        if (shown == null) weight.setValue(1);
        else {
            name.setValue(shown.name());
            explanation.setValue(shown.explanation());
            weight.setValue(shown.weight());
        }
        add(name, explanation, weight);
    }

    void end(Component part) {
        add(part);
    }

    void clear() {
        name.clear();
        explanation.clear();
        weight.setValue(1);
    }

    /** Empty when a field now says what is wrong. */
    Optional<WriteCriterion> written() {
        var called = FieldErrors.on(name, () -> Texts.line(name.getValue(), Criterion.NAME_MAX));
        var why = FieldErrors.on(
                explanation, () -> Texts.optionalBlock(explanation.getValue(), Criterion.EXPLANATION_MAX));
        var heavy = FieldErrors.on(weight, () -> usable(weight.getValue()));
        if (called.isEmpty() || why.isEmpty() || heavy.isEmpty()) return Optional.empty();
        return Optional.of(new WriteCriterion(called.get(), why.get(), heavy.get()));
    }

    private static Integer usable(@Nullable Integer value) {
        if (value == null || value < 1 || value > Criterion.WEIGHT_MAX)
            throw new UnusableInputException("scoring.criteria.weight.range", Criterion.WEIGHT_MAX);
        return value;
    }
}
