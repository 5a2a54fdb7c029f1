package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.account.DoorService;
import org.folkmoot.account.Doors;
import org.folkmoot.account.Register;
import org.folkmoot.account.RegistrationService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.PageHeader;

/** Asking for an account. The answer is the same whether the address has one or not. */
@Route("register")
@AnonymousAllowed
class RegisterView extends Main implements HasDynamicTitle {

    private final RegistrationService registrations;
    private final TextField name = new TextField(getTranslation("account.register.name"));
    private final EmailField email = new EmailField(getTranslation("account.register.email"));
    private final ComboBox<OrganisationSummary> organisation =
            new ComboBox<>(getTranslation("account.register.organisation"));
    private final Checkbox notListed = new Checkbox(getTranslation("account.register.not-listed"));
    private final TextField organisationName = new TextField(getTranslation("account.register.organisation-name"));
    private final TextField jobTitle = new TextField(getTranslation("account.register.job-title"));
    private final NewPassword password;
    private final Paragraph refused = new Paragraph();
    private final Div body = new Div();

    RegisterView(
            RegistrationService registrations,
            OrganisationService organisations,
            DoorService doors,
            CurrentMember member) {
        this.registrations = registrations;
        var open = doors.doors();
        password = new NewPassword(open.mailLinks());
        addClassName("fm-reading");
        add(new PageHeader(getTranslation("account.register.title")), body);
        if (member.find().isPresent()) body.add(new Paragraph(getTranslation("account.register.signed-in")));
        else if (!open.registration())
            body.add(new Paragraph(getTranslation("account.refusal.door-closed")), toSignIn());
        else fill(organisations, open);
    }

    private void fill(OrganisationService organisations, Doors open) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(Register.NAME_MAX);
        name.getElement().setAttribute("autocomplete", "name");
        email.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("autocomplete", "email");
        organisation.setItems(organisations.all());
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        organisation.setClearButtonVisible(true);
        organisationName.setMaxLength(Register.ORGANISATION_MAX);
        organisationName.setVisible(false);
        notListed.addValueChangeListener(change -> {
            organisationName.setVisible(change.getValue());
            organisation.setEnabled(!change.getValue());
            if (change.getValue()) organisation.clear();
        });
        jobTitle.setMaxLength(Register.JOB_TITLE_MAX);
        jobTitle.getElement().setAttribute("autocomplete", "organization-title");
        refused.addClassName("fm-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var ask = new Button(getTranslation("account.register.button"), click -> {
            ask();
            click.getSource().setEnabled(true);
        });
        ask.setDisableOnClick(true);
        ask.addClassName("fm-primary");
        var form = new Div(name, email, organisation, notListed, organisationName, jobTitle, password, refused, ask);
        form.addClassName("fm-form");
        var after = open.approvalNeeded() ? "account.register.text-approval" : "account.register.text";
        body.add(new Paragraph(getTranslation(after)), form, toSignIn());
    }

    private void ask() {
        refused.setVisible(false);
        var checkedName = FieldErrors.on(name, () -> Texts.line(name.getValue(), Register.NAME_MAX));
        var address = FieldErrors.on(email, () -> new EmailAddress(email.getValue()));
        var other = FieldErrors.on(
                organisationName,
                () -> notListed.getValue() ? Texts.line(organisationName.getValue(), Register.ORGANISATION_MAX) : "");
        var job = FieldErrors.on(jobTitle, () -> Texts.optionalBlock(jobTitle.getValue(), Register.JOB_TITLE_MAX));
        var goodPassword = password.usable();
        if (checkedName.isEmpty() || address.isEmpty() || other.isEmpty() || job.isEmpty() || !goodPassword) return;
        ask(new Register(
                checkedName.get(),
                address.get(),
                organisation.getOptionalValue().map(OrganisationSummary::id).orElse(null),
                other.get(),
                job.get(),
                password.value()));
    }

    private void ask(Register asked) {
        try {
            registrations.ask(asked);
            body.removeAll();
            var sent = new Paragraph(
                    getTranslation("account.register.sent", asked.email().value()));
            sent.addClassName("fm-good");
            sent.getElement().setAttribute("role", "status");
            body.add(sent, new Paragraph(getTranslation("account.mail.not-there")));
        } catch (UnusableInputException unusable) {
            password.show(unusable);
        } catch (RefusedException no) {
            refused.setText(getTranslation(no.refusal().key(), no.arguments()));
            refused.setVisible(true);
        }
    }

    private Paragraph toSignIn() {
        return new Paragraph(new Anchor("sign-in", getTranslation("account.register.to-sign-in")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.register.title");
    }
}
