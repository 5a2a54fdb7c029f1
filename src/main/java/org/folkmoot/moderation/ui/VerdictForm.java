package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.function.BiConsumer;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** One of the decisions that are open, and the reason its author is told. */
class VerdictForm extends Div {

    VerdictForm(Set<Verdict> open, BiConsumer<Verdict, String> decide) {
        addClassName("fm-form");
        var verdict = new RadioButtonGroup<Verdict>();
        verdict.setLabel(getTranslation("moderation.case.verdict"));
        verdict.setItems(open);
        verdict.setItemLabelGenerator(one -> getTranslation("moderation.verdict." + one));
        verdict.addThemeName("vertical");
        if (open.size() == 1) verdict.setValue(open.iterator().next());
        var reason = new TextArea(getTranslation("moderation.case.reason"));
        reason.setHelperText(getTranslation("moderation.case.reason.help"));
        reason.setWidthFull();
        var button = new Button(getTranslation("moderation.case.decide.button"));
        button.addClassName("fm-primary");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                FieldErrors.on(verdict, () -> chosen(verdict.getValue()))
                        .ifPresent(one -> FieldErrors.on(reason, () -> one.reason(reason.getValue()))
                                .ifPresent(why -> decide.accept(one, why)));
            } finally {
                button.setEnabled(true);
            }
        });
        var actions = new Div(button);
        actions.addClassName("fm-actions");
        add(verdict, reason, actions);
    }

    private static Verdict chosen(@Nullable Verdict value) {
        if (value == null) throw new UnusableInputException("moderation.case.verdict.required");
        return value;
    }
}
