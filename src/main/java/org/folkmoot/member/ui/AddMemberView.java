package org.folkmoot.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.PageHeader;

/** A new account. Without a typed password the portal makes one and shows it once. */
@Route("members/new")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class AddMemberView extends Main implements HasDynamicTitle {

    static final String ROUTE = "members/new";

    private final MemberService members;
    private final TextField name = new TextField(getTranslation("member.form.name"));
    private final EmailField email = new EmailField(getTranslation("member.form.email"));
    private final RoleBoxes roles = new RoleBoxes(Set.of(Role.PARTICIPANT));
    private final ComboBox<OrganisationSummary> organisation =
            new ComboBox<>(getTranslation("member.form.organisation"));
    private final TextField jobTitle = new TextField(getTranslation("member.form.job-title"));
    private final Days since;
    private final PasswordField password = new PasswordField(getTranslation("member.form.first-password"));
    private final Div form = new Div();

    AddMemberView(MemberService members, OrganisationService organisations, PortalClock clock) {
        this.members = members;
        since = new Days(getTranslation("member.form.since"), clock.today());
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        organisation.setItems(organisations.all());
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        password.setHelperText(getTranslation("member.form.first-password-help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        var add = new Button(getTranslation("member.add.button"), click -> register());
        add.addClassName("fm-primary");
        form.addClassName("fm-form");
        form.add(name, email, roles, organisation, jobTitle, since, password, add);
        add(
                new PageHeader(getTranslation("member.add.title"))
                        .kicker(new Anchor(MembersView.ROUTE, getTranslation("member.list.title"))),
                form);
    }

    private void register() {
        var checkedName = FieldErrors.on(name, () -> Texts.line(name.getValue(), RegisterMember.NAME_MAX));
        var address = FieldErrors.on(email, () -> new EmailAddress(email.getValue()));
        var job =
                FieldErrors.on(jobTitle, () -> Texts.optionalBlock(jobTitle.getValue(), RegisterMember.JOB_TITLE_MAX));
        var firstDay = Choice.required(since, since.getValue());
        if (checkedName.isEmpty() || address.isEmpty() || job.isEmpty() || firstDay.isEmpty()) return;
        FieldErrors.on(
                        password,
                        () -> new RegisterMember(
                                address.get(),
                                checkedName.get(),
                                password.isEmpty() ? null : password.getValue(),
                                roles.getValue(),
                                Choice.in(organisation)
                                        .map(OrganisationSummary::id)
                                        .orElse(null),
                                job.get(),
                                firstDay.get()))
                .ifPresent(this::register);
    }

    private void register(RegisterMember asked) {
        try {
            var id = members.register(asked);
            if (asked.password() == null) showPassword(id, asked, members.giveFirstPassword(id));
            else getUI().ifPresent(ui -> ui.navigate(MemberView.link(id)));
        } catch (UnusableInputException unusable) {
            FieldErrors.show(password, getTranslation(unusable.key(), unusable.arguments()));
        } catch (RefusedException refused) {
            if (refused.refusal().name().equals("EMAIL_TAKEN")) FieldErrors.show(email, Words.refusal(this, refused));
            else FieldErrors.show(roles, Words.refusal(this, refused));
        }
    }

    private void showPassword(MemberId id, RegisterMember asked, String made) {
        form.setVisible(false);
        add(
                new OncePassword(asked.name(), asked.email().value(), made),
                new Anchor(MemberView.link(id), getTranslation("member.add.to-person", asked.name())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("member.add.title");
    }
}
