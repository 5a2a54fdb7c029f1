package org.folkmoot.round.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.folkmoot.round.PlanRound;
import org.folkmoot.round.RoundKind;
import org.folkmoot.round.RoundLine;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Plans a round, or changes one that has not begun. */
class RoundDialog extends Dialog {

    private static final int USUAL_MINUTES = 10;

    private final TextField question = new TextField(getTranslation("round.question"));
    private final Select<RoundKind> kind = new Select<>();
    private final IntegerField minutes = new IntegerField(getTranslation("round.minutes"));
    private final Checkbox cards = new Checkbox(getTranslation("round.cards"));
    private final IntegerField dots = new IntegerField(getTranslation("round.dots"));
    private final transient Predicate<PlanRound> planned;

    /** @param planned whether it could be kept; the dialog stays open otherwise */
    RoundDialog(@Nullable RoundLine before, Predicate<PlanRound> planned) {
        this.planned = planned;
        setHeaderTitle(getTranslation(before == null ? "round.add" : "round.change.title"));
        question.setMaxLength(PlanRound.QUESTION_MAX);
        question.setHelperText(getTranslation("round.question.help"));
        kind.setLabel(getTranslation("round.kind"));
        kind.setItems(RoundKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("round.kind." + one));
        minutes.setStepButtonsVisible(true);
        dots.setStepButtonsVisible(true);
        dots.setHelperText(getTranslation("round.dots.help"));
        if (before == null) {
            kind.setValue(RoundKind.INDIVIDUAL);
            minutes.setValue(USUAL_MINUTES);
            cards.setValue(true);
            dots.setValue(0);
        } else {
            question.setValue(before.question());
            kind.setValue(before.kind());
            minutes.setValue(before.minutes());
            cards.setValue(before.cards());
            dots.setValue(before.dots());
        }
        var form = new Div(question, kind, minutes, cards, dots);
        form.addClassName("fm-form");
        add(form);
        var keep =
                new NativeButton(getTranslation(before == null ? "round.add.do" : "round.change.do"), click -> keep());
        keep.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("round.leave"), click -> close());
        leave.addClassName("fm-quiet");
        getFooter().add(leave, keep);
    }

    private void keep() {
        var words = FieldErrors.on(question, () -> PlanRound.question(question.getValue()));
        var length = FieldErrors.on(minutes, () -> PlanRound.minutes(given(minutes)));
        var many = FieldErrors.on(dots, () -> PlanRound.dots(given(dots), cards.getValue()));
        if (words.isEmpty() || length.isEmpty() || many.isEmpty()) return;
        if (planned.test(new PlanRound(kind.getValue(), words.get(), length.get(), cards.getValue(), many.get())))
            close();
    }

    private static int given(IntegerField field) {
        var number = field.getValue();
        if (number == null) throw new UnusableInputException("round.input.number");
        return number;
    }
}
