package org.folkmoot.method.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.method.EditMethod;
import org.folkmoot.method.MethodTemplateDetail;
import org.folkmoot.method.MethodTemplateService;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** The templates of methods: read one, and for managers change it or copy it. */
@Route(MethodNavigation.TEMPLATES)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class MethodTemplatesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MethodTemplateService templates;
    private final transient CurrentMember member;

    MethodTemplatesView(MethodTemplateService templates, CurrentMember member) {
        this.templates = templates;
        this.member = member;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("method.templates.title"))
                .kicker(new Anchor("inquiries", "◂ " + getTranslation("inquiry.back")))
                .subline(getTranslation("method.templates.subline")));
        var rows = new Rows();
        templates.all().forEach(one -> rows.add(row(one)));
        add(rows);
    }

    private Row row(MethodTemplateDetail one) {
        var row = new Row(
                one.name(),
                getTranslation(
                        "method.templates.line", one.edition(), one.phases().size(), one.days()),
                MethodNavigation.template(one.id()));
        if (!one.offered()) row.end(new Pill(getTranslation("method.templates.retired"), Pill.Tone.PLAIN));
        if (!member.has(Role.MANAGER)) return row;
        var copy = new NativeButton(getTranslation("method.templates.copy"), click -> copy(one));
        copy.addClassName("fm-secondary");
        copy.setAriaLabel(getTranslation("method.templates.copy.label", one.name()));
        return row.end(copy);
    }

    private void copy(MethodTemplateDetail one) {
        var name = getTranslation("method.templates.copy-of", one.name());
        var made = templates.copy(one.id(), name.substring(0, Math.min(name.length(), EditMethod.NAME_MAX)));
        getUI().ifPresent(ui -> ui.navigate(MethodNavigation.template(made)));
        Notice.show(getTranslation("method.templates.copied"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("method.templates.title");
    }
}
