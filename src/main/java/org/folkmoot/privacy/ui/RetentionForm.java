package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.privacy.RetentionRule;
import org.folkmoot.privacy.RetentionService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** One kind: its rule in words, its days, and what they would mean tonight. */
class RetentionForm extends Section {

    private static final int NEVER = -1;

    private final RetentionService retention;
    private final RetentionRule rule;
    private final TextField days = new TextField(getTranslation("privacy.retention.days"));
    private final Paragraph outcome = new Paragraph();

    RetentionForm(RetentionService retention, RetentionRule rule, Runnable changed) {
        addClassName("fm-section");
        this.retention = retention;
        this.rule = rule;
        var title = getTranslation(rule.kind() + ".title");
        days.setValue(rule.days() == null ? "" : rule.days().toString());
        days.setHelperText(
                rule.atLeast() > 1
                        ? getTranslation("privacy.retention.at-least", rule.atLeast())
                        : getTranslation("privacy.retention.forever"));
        days.getElement().setAttribute("inputmode", "numeric");
        var preview = new Button(getTranslation("privacy.retention.preview"), click -> typed(this::preview));
        preview.addClassName("fm-secondary");
        preview.setAriaLabel(getTranslation("privacy.retention.preview-one", title));
        var save = new Button(getTranslation("privacy.retention.save"), click -> typed(count -> save(count, changed)));
        save.addClassName("fm-secondary");
        save.setAriaLabel(getTranslation("privacy.retention.save-one", title));
        outcome.getElement().setAttribute("role", "status");
        var actions = new Div(preview, save);
        actions.addClassName("fm-actions");
        var form = new Div(days, actions, outcome);
        form.addClassName("fm-form");
        add(new H2(title), new Paragraph(getTranslation(rule.kind() + ".rule")), form);
    }

    private void typed(Consumer<Integer> then) {
        FieldErrors.clear(days);
        read().ifPresentOrElse(then, () -> FieldErrors.show(days, getTranslation("privacy.retention.number")));
    }

    private Optional<Integer> read() {
        var text = days.getValue().strip();
        if (text.isEmpty()) return Optional.of(NEVER);
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private void preview(int count) {
        outcome.setText(
                count == NEVER
                        ? getTranslation("privacy.retention.kept-for-ever")
                        : getTranslation(rule.kind() + ".would", retention.preview(rule.kind(), count)));
    }

    private void save(int count, Runnable changed) {
        try {
            retention.keep(rule.kind(), count == NEVER ? null : count, rule.days());
            Notice.show(getTranslation("privacy.retention.saved"));
            changed.run();
        } catch (RefusedException refused) {
            FieldErrors.show(days, Refused.words(this, refused));
        }
    }
}
