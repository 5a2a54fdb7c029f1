package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.folkmoot.account.Approve;
import org.folkmoot.account.Register;
import org.folkmoot.account.WaitingLine;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.Role;
import org.folkmoot.member.ui.RoleBoxes;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** As whom somebody who waits comes in. */
class ApproveDialog extends Dialog {

    private final ComboBox<OrganisationSummary> organisation =
            new ComboBox<>(getTranslation("account.register.organisation"));
    private final TextField jobTitle = new TextField(getTranslation("account.register.job-title"));
    private final RoleBoxes roles = new RoleBoxes(Set.of(Role.PARTICIPANT));
    private final Consumer<Approve> approve;

    ApproveDialog(WaitingLine person, List<OrganisationSummary> register, Consumer<Approve> approve) {
        this.approve = approve;
        setHeaderTitle(getTranslation("account.waiting.approve-one", person.name()));
        organisation.setItems(register);
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        organisation.setClearButtonVisible(true);
        register.stream()
                .filter(one -> one.id().equals(person.organisation()))
                .findFirst()
                .ifPresent(organisation::setValue);
        jobTitle.setValue(person.jobTitle());
        jobTitle.setMaxLength(Register.JOB_TITLE_MAX);
        var form = new Div(new Paragraph(getTranslation("account.waiting.approve-text", person.email())));
        if (!person.onRegister() && !person.organisationName().isBlank())
            form.add(new Paragraph(getTranslation("account.waiting.not-listed-help", person.organisationName())));
        form.add(organisation, jobTitle, roles);
        form.addClassName("fm-form");
        add(form);
        var confirm = new Button(getTranslation("account.waiting.approve"), click -> submit());
        confirm.addClassName("fm-primary");
        getFooter().add(new Button(getTranslation("shared.confirm.cancel"), click -> close()), confirm);
    }

    private void submit() {
        FieldErrors.on(
                        jobTitle,
                        () -> new Approve(
                                roles.getValue(),
                                organisation
                                        .getOptionalValue()
                                        .map(OrganisationSummary::id)
                                        .orElse(null),
                                Texts.optionalBlock(jobTitle.getValue(), Register.JOB_TITLE_MAX)))
                .ifPresent(how -> {
                    try {
                        approve.accept(how);
                        close();
                    } catch (RefusedException refused) {
                        FieldErrors.show(roles, getTranslation(refused.refusal().key(), refused.arguments()));
                    }
                });
    }
}
