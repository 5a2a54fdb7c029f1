package org.folkmoot.method.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.folkmoot.method.PhaseText;
import org.folkmoot.method.PhaseWork;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** One phase of a template being changed. */
class PhaseFields extends Div {

    private static final int USUAL_DAYS = 7;

    private final TextField title = new TextField(getTranslation("method.template.phase.title"));
    private final TextArea question = new TextArea(getTranslation("method.template.phase.question"));
    private final Select<PhaseWork> work = new Select<>();
    private final TextField about = new TextField(getTranslation("method.template.phase.about"));
    private final IntegerField days = new IntegerField(getTranslation("method.template.phase.days"));
    private final NativeButton up = new NativeButton("↑");
    private final NativeButton down = new NativeButton("↓");
    private final NativeButton remove = new NativeButton(getTranslation("method.template.remove"));

    PhaseFields(MethodTemplateView view, @Nullable PhaseText text) {
        addClassNames("fm-template-section", "fm-phase-fields");
        getElement().setAttribute("role", "group");
        work.setLabel(getTranslation("method.template.phase.work"));
        work.setItems(PhaseWork.values());
        work.setItemLabelGenerator(one -> getTranslation("method.work." + one));
        work.setValue(text == null ? PhaseWork.INDIVIDUAL : text.work());
        about.setHelperText(getTranslation("method.template.phase.about.help"));
        days.setMin(1);
        days.setMax(PhaseText.DAYS_MAX);
        days.setStepButtonsVisible(true);
        days.setValue(text == null ? USUAL_DAYS : text.days());
        if (text != null) {
            title.setValue(text.title());
            question.setValue(text.question());
            about.setValue(text.about());
        }
        up.addClickListener(click -> view.move(this, -1));
        down.addClickListener(click -> view.move(this, 1));
        remove.addClickListener(click -> view.remove(this));
        var buttons = new Div(up, down, remove);
        buttons.getChildren().forEach(one -> one.addClassName("fm-quiet"));
        add(title, question, work, about, days, buttons);
    }

    void number(int number, int last) {
        getElement().setAttribute("aria-label", getTranslation("method.template.phase", number));
        up.setAriaLabel(getTranslation("method.template.up", number));
        up.setEnabled(number > 1);
        down.setAriaLabel(getTranslation("method.template.down", number));
        down.setEnabled(number < last);
        remove.setAriaLabel(getTranslation("method.template.remove.label", number));
    }

    /** For who reads it only. */
    void readOnly() {
        title.setReadOnly(true);
        question.setReadOnly(true);
        work.setReadOnly(true);
        about.setReadOnly(true);
        days.setReadOnly(true);
        up.setVisible(false);
        down.setVisible(false);
        remove.setVisible(false);
    }

    Optional<PhaseText> checked() {
        var named = FieldErrors.on(title, () -> Texts.line(title.getValue(), PhaseText.TITLE_MAX));
        var asked = FieldErrors.on(question, () -> Texts.block(question.getValue(), PhaseText.QUESTION_MAX));
        var word = FieldErrors.on(about, () -> Texts.line(about.getValue(), PhaseText.ABOUT_MAX));
        var length = FieldErrors.on(
                days, () -> PhaseText.days(Optional.ofNullable(days.getValue()).orElse(0)));
        if (named.isEmpty() || asked.isEmpty() || word.isEmpty() || length.isEmpty()) return Optional.empty();
        return Optional.of(new PhaseText(named.get(), asked.get(), work.getValue(), word.get(), length.get()));
    }

    void focusTitle() {
        title.focus();
    }
}
