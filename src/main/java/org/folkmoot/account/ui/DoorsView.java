package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.account.DomainService;
import org.folkmoot.account.DoorService;
import org.folkmoot.account.Doors;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** Which doors into the portal are open, and the domains whose addresses join by themselves. */
@Route("admin/doors")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
@Menu(order = 125, title = "nav.doors")
class DoorsView extends Main implements HasDynamicTitle {

    private final DoorService doors;
    private final Checkbox registration = new Checkbox(getTranslation("account.doors.registration"));
    private final Checkbox domainsJoin = new Checkbox(getTranslation("account.doors.domains-join"));
    private final Checkbox approval = new Checkbox(getTranslation("account.doors.approval"));
    private final Checkbox invitations = new Checkbox(getTranslation("account.doors.invitations"));
    private final Checkbox mailLinks = new Checkbox(getTranslation("account.doors.mail-links"));

    DoorsView(DoorService doors, DomainService domains, OrganisationService organisations) {
        this.doors = doors;
        registration.setHelperText(getTranslation("account.doors.registration-help"));
        domainsJoin.setHelperText(getTranslation("account.doors.domains-join-help"));
        approval.setHelperText(getTranslation("account.doors.approval-help"));
        invitations.setHelperText(getTranslation("account.doors.invitations-help"));
        mailLinks.setHelperText(getTranslation("account.doors.mail-links-help"));
        show(doors.doors());
        var save = new Button(getTranslation("account.doors.save"), click -> save());
        save.addClassName("fm-primary");
        var form = new Div(registration, domainsJoin, approval, invitations, mailLinks, save);
        form.addClassName("fm-form");
        add(
                new PageHeader(getTranslation("account.doors.title")),
                new Paragraph(getTranslation("account.doors.text")),
                form,
                new PageSection(getTranslation("account.domains.title"), new DomainList(domains, organisations.all())));
    }

    private void show(Doors open) {
        registration.setValue(open.registration());
        domainsJoin.setValue(open.domainsJoin());
        approval.setValue(open.approvalNeeded());
        invitations.setValue(open.invitations());
        mailLinks.setValue(open.mailLinks());
    }

    private void save() {
        try {
            doors.open(new Doors(
                    registration.getValue(),
                    domainsJoin.getValue(),
                    invitations.getValue(),
                    approval.getValue(),
                    mailLinks.getValue()));
            Notice.show(getTranslation("account.doors.saved"));
        } catch (RefusedException refused) {
            show(doors.doors());
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.doors.title");
    }
}
