package org.folkmoot.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.action.ActionTerms;
import org.folkmoot.member.PersonFound;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Who does what by when. What was typed stays when it is refused, beside how somebody else left it. */
class ActionDialog extends Dialog {

    private final LocalDate today;
    private final TextField what = new TextField(getTranslation("action.form.what"));
    private final ComboBox<PersonFound> owner = new ComboBox<>(getTranslation("action.form.owner"));
    private final TextField body = new TextField(getTranslation("action.form.body"));
    private final DatePicker due = new DatePicker(getTranslation("action.form.due"));
    private final Paragraph refused = new Paragraph();
    private final Button save = new Button();
    private transient Consumer<ActionTerms> saved = terms -> {};

    ActionDialog(String title, String verb, OwnerSearch people, LocalDate today) {
        this.today = today;
        setHeaderTitle(title);
        setWidth("min(36rem, 94vw)");
        what.setWidthFull();
        what.setRequiredIndicatorVisible(true);
        owner.setWidthFull();
        owner.setHelperText(getTranslation("action.form.owner.help"));
        owner.setClearButtonVisible(true);
        owner.setItems(query -> people.find(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        owner.setItemLabelGenerator(OwnerSearch::label);
        body.setWidthFull();
        body.setHelperText(getTranslation("action.form.body.help"));
        due.setLocale(Locale.UK);
        due.setManualValidation(true);
        due.setHelperText(getTranslation("action.form.due.help"));
        refused.addClassName("fm-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        save.setText(verb);
        save.addClassName("fm-primary");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                check().ifPresent(terms -> saved.accept(terms));
            } finally {
                save.setEnabled(true);
            }
        });
        add(what, owner, body, due, refused);
        getFooter().add(new Button(getTranslation("action.form.cancel"), click -> close()), save);
    }

    void fill(ActionTerms terms, @Nullable String name) {
        what.setValue(terms.what());
        if (terms.owner() != null) owner.setValue(new PersonFound(terms.owner(), name == null ? "" : name, null));
        body.setValue(terms.body());
        due.setValue(terms.due());
    }

    void onSave(Consumer<ActionTerms> listener) {
        saved = listener;
    }

    void refuse(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
    }

    private Optional<ActionTerms> check() {
        refused.setVisible(false);
        var words = FieldErrors.on(what, () -> Texts.line(what.getValue(), ActionTerms.WHAT_MAX));
        var named = FieldErrors.on(
                body, () -> body.getValue().isBlank() ? "" : Texts.line(body.getValue(), ActionTerms.BODY_MAX));
        var day = FieldErrors.on(due, () -> Optional.ofNullable(day()));
        if (words.isEmpty() || named.isEmpty() || day.isEmpty()) return Optional.empty();
        var person = owner.getValue();
        return FieldErrors.on(
                owner,
                () -> new ActionTerms(
                        words.get(),
                        person == null ? null : person.id(),
                        named.get(),
                        day.get().orElse(null)));
    }

    private @Nullable LocalDate day() {
        var value = due.getValue();
        var unreadable = value == null
                && due.getDefaultValidator().apply(null, new ValueContext(due)).isError();
        if (unreadable) throw new UnusableInputException("action.form.due.form");
        return ActionTerms.due(value, today);
    }
}
