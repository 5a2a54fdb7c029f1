package org.folkmoot.target.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.member.MemberService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.target.TargetService;
import org.folkmoot.target.TargetTerms;

/** Puts a target on the register. */
@Route(TargetNavigation.NEW)
@RolesAllowed("MANAGER")
class NewTargetView extends Main implements HasDynamicTitle {

    private final transient TargetService targets;

    NewTargetView(TargetService targets, ProgrammeService programme, MemberService members) {
        this.targets = targets;
        addClassName("fm-target-page");
        var form = new TargetForm(programme, members);
        form.number(targets.nextNumber());
        form.add(new TargetSaving(
                getTranslation("target.add.do"),
                TargetNavigation.LIST,
                foot -> form.read().ifPresent(this::add)));
        add(
                new PageHeader(getTranslation("target.add"))
                        .kicker(new Anchor(TargetNavigation.LIST, getTranslation("target.back"))),
                form);
    }

    private void add(TargetTerms terms) {
        var id = targets.add(terms);
        Notice.show(getTranslation("target.added"));
        getUI().ifPresent(ui -> ui.navigate(TargetNavigation.target(id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("target.add");
    }
}
