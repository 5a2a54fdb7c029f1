package org.folkmoot.note.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.note.EditTemplate;
import org.folkmoot.note.NoteTemplateDetail;
import org.folkmoot.note.NoteTemplateService;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** The templates of notes: change one, or copy it. */
@Route(NoteNavigation.TEMPLATES)
@RolesAllowed("MANAGER")
class TemplatesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NoteTemplateService templates;

    TemplatesView(NoteTemplateService templates) {
        this.templates = templates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("note.templates.title"))
                .kicker(new Anchor(NoteNavigation.LIST, "◂ " + getTranslation("note.templates.back")))
                .subline(getTranslation("note.templates.subline")));
        var rows = new Rows();
        templates.all().forEach(one -> rows.add(row(one)));
        add(rows);
    }

    private Row row(NoteTemplateDetail one) {
        var copy = new NativeButton(getTranslation("note.templates.copy"), click -> copy(one));
        copy.addClassName("fm-secondary");
        copy.getElement().setAttribute("aria-label", getTranslation("note.templates.copy.label", one.title()));
        var row = new Row(
                one.title(),
                getTranslation(
                        "note.templates.line", one.edition(), one.sections().size(), one.commentDays()),
                NoteNavigation.template(one.id()));
        if (!one.offered()) row.end(new Pill(getTranslation("note.templates.aside"), Pill.Tone.PLAIN));
        return row.end(copy);
    }

    private void copy(NoteTemplateDetail one) {
        var title = getTranslation("note.templates.copy-of", one.title());
        var made = templates.copy(one.id(), title.substring(0, Math.min(title.length(), EditTemplate.TITLE_MAX)));
        getUI().ifPresent(ui -> ui.navigate(NoteNavigation.template(made)));
        Notice.show(getTranslation("note.templates.copied"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("note.templates.title");
    }
}
