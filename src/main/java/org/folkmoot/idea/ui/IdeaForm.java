package org.folkmoot.idea.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.programme.Strategy;
import org.folkmoot.programme.Strategy.Principle;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;

/** The wording of a new idea and its place in the strategy. What was typed stays until it is in. */
class IdeaForm extends Div {

    private final UUID requestKey = Ids.next();
    private final TextField title = new TextField(getTranslation("idea.form.title"));
    private final TextArea wording = new TextArea(getTranslation("idea.form.wording"));
    private final Select<Theme> theme = new Select<>();
    private final Select<Principle> principle = new Select<>();
    private final Button submit = new Button(getTranslation("idea.form.submit"));
    private final transient Consumer<SubmitIdea> submitted;

    IdeaForm(Strategy strategy, Consumer<SubmitIdea> submitted) {
        this.submitted = submitted;
        addClassName("fm-form");
        title.setHelperText(getTranslation("idea.form.title.help", SubmitIdea.TITLE_MAX));
        title.setRequiredIndicatorVisible(true);
        wording.setHelperText(getTranslation("idea.form.wording.help", SubmitIdea.WORDING_MAX));
        wording.setRequiredIndicatorVisible(true);
        wording.setMinRows(8);
        theme.setLabel(getTranslation("idea.form.theme"));
        theme.setHelperText(getTranslation("idea.form.theme.help"));
        theme.setItems(strategy.themes());
        theme.setItemLabelGenerator(Theme::name);
        theme.setRequiredIndicatorVisible(true);
        theme.addValueChangeListener(change -> {
            var chosen = change.getValue();
            theme.setHelperText(
                    chosen == null || chosen.outcome().isEmpty()
                            ? getTranslation("idea.form.theme.help")
                            : chosen.outcome());
        });
        theme.setVisible(!strategy.themes().isEmpty());
        principle.setLabel(getTranslation("idea.form.principle"));
        principle.setHelperText(getTranslation("idea.form.principle.help"));
        principle.setItems(strategy.principles());
        principle.setItemLabelGenerator(Principle::name);
        principle.setRequiredIndicatorVisible(true);
        principle.setVisible(!strategy.principles().isEmpty());
        submit.addClassName("fm-primary");
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                submit();
            } finally {
                submit.setEnabled(true);
            }
        });
        add(title, wording, theme, principle, submit);
    }

    /** Checks every field before acting, so that all messages show at once. */
    private void submit() {
        var line = FieldErrors.on(title, () -> Texts.line(title.getValue(), SubmitIdea.TITLE_MAX));
        var text = FieldErrors.on(wording, () -> Texts.block(wording.getValue(), SubmitIdea.WORDING_MAX));
        var placedIn = FieldErrors.on(theme, () -> chosen(theme, "idea.form.theme.required"));
        var following = FieldErrors.on(principle, () -> chosen(principle, "idea.form.principle.required"));
        if (line.isEmpty() || text.isEmpty() || placedIn.isEmpty() || following.isEmpty()) return;
        submitted.accept(new SubmitIdea(
                requestKey,
                line.get(),
                text.get(),
                placedIn.get().map(Theme::id).orElse(null),
                following.get().map(Principle::id).orElse(null),
                null));
    }

    /** Empty only where the strategy offers no choice. */
    private static <T> Optional<T> chosen(Select<T> field, String missingKey) {
        var value = Optional.ofNullable(field.getValue());
        if (field.isVisible() && value.isEmpty()) throw new UnusableInputException(missingKey);
        return value;
    }
}
