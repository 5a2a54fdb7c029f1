package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.RegisterGuest;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Somebody at the door whom the portal does not know yet. */
class NewPersonDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("conversation.new-person.name"));
    private final EmailField email = new EmailField(getTranslation("conversation.new-person.email"));
    private final ComboBox<OrganisationSummary> organisation =
            new ComboBox<>(getTranslation("conversation.new-person.organisation"));

    /** @param take says whether the person is checked in; then the dialog closes */
    NewPersonDialog(
            String typed, List<OrganisationSummary> organisations, LocalDate today, Predicate<RegisterGuest> take) {
        setHeaderTitle(getTranslation("conversation.new-person.title"));
        name.setValue(typed);
        name.setMaxLength(RegisterMember.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        email.setHelperText(getTranslation("conversation.new-person.email-help"));
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        organisation.setClearButtonVisible(true);
        var checkIn = new NativeButton(
                getTranslation("conversation.desk.check-in"),
                click -> read(today).filter(take).ifPresent(taken -> close()));
        checkIn.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        var form = new Div(name, email, organisation);
        form.addClassName("fm-form");
        add(form);
        getFooter().add(new Div(leave, checkIn));
        name.setAutofocus(true);
    }

    private Optional<RegisterGuest> read(LocalDate today) {
        var who = FieldErrors.on(name, () -> Texts.line(name.getValue(), RegisterMember.NAME_MAX));
        var address = FieldErrors.on(
                email,
                () -> email.getValue().isBlank()
                        ? Optional.<EmailAddress>empty()
                        : Optional.of(new EmailAddress(email.getValue())));
        if (who.isEmpty() || address.isEmpty()) return Optional.empty();
        return Optional.of(new RegisterGuest(
                who.get(),
                address.get().orElse(null),
                organisation.getOptionalValue().map(OrganisationSummary::id).orElse(null),
                today));
    }
}
