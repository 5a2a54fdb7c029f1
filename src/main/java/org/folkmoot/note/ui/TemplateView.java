package org.folkmoot.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.note.EditTemplate;
import org.folkmoot.note.NoteSectionText;
import org.folkmoot.note.NoteTemplateDetail;
import org.folkmoot.note.NoteTemplateId;
import org.folkmoot.note.NoteTemplateService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** One template: its name, the days for comments, its sections. Saved, it is another edition. */
@Route(NoteNavigation.TEMPLATE)
@RolesAllowed("MANAGER")
class TemplateView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NoteTemplateService templates;
    private final TextField name = new TextField(getTranslation("note.template-edit.name"));
    private final IntegerField days = new IntegerField(getTranslation("note.template-edit.days"));
    private final Checkbox offered = new Checkbox(getTranslation("note.template-edit.offered"));
    private final Div sections = new Div();
    private final Button save = new Button();
    private @Nullable NoteTemplateId template;
    private int seen;
    private String title = "";

    TemplateView(NoteTemplateService templates) {
        this.templates = templates;
        addClassName("fm-reading");
        name.setWidthFull();
        days.setMin(1);
        days.setMax(EditTemplate.DAYS_MAX);
        days.setStepButtonsVisible(true);
        save.addClassName("fm-primary");
        save.addClickListener(click -> save());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(NoteNavigation.TEMPLATE_ID)
                .flatMap(NoteTemplateId::parse)
                .flatMap(templates::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(NoteTemplateDetail one) {
        template = one.id();
        seen = one.edition();
        title = one.title();
        name.setValue(one.title());
        days.setValue(one.commentDays());
        offered.setValue(one.offered());
        sections.removeAll();
        one.sections().forEach(section -> sections.add(new TemplateSectionFields(this, section)));
        number();
        var add = new Button(getTranslation("note.template-edit.add"), click -> {
            var made = new TemplateSectionFields(this, null);
            sections.add(made);
            number();
            made.focusTitle();
        });
        add.addClassName("fm-secondary");
        save.setText(getTranslation("note.template-edit.save", seen + 1));
        var actions = new Div(save);
        actions.addClassName("fm-actions");
        var form = new Div(name, days, offered);
        form.addClassName("fm-form");
        removeAll();
        add(
                new PageHeader(one.title())
                        .kicker(new Anchor(NoteNavigation.TEMPLATES, "◂ " + getTranslation("note.templates.title")))
                        .subline(getTranslation(
                                "note.templates.line",
                                one.edition(),
                                one.sections().size(),
                                one.commentDays())),
                form,
                new PageSection(getTranslation("note.template-edit.sections"), sections, add),
                actions);
    }

    void up(TemplateSectionFields section) {
        var index = sections.indexOf(section);
        if (index > 0) sections.addComponentAtIndex(index - 1, section);
        number();
    }

    void remove(TemplateSectionFields section) {
        sections.remove(section);
        number();
    }

    private void number() {
        var all = all();
        for (var i = 0; i < all.size(); i++) all.get(i).number(i + 1);
    }

    private List<TemplateSectionFields> all() {
        return sections.getChildren().map(TemplateSectionFields.class::cast).toList();
    }

    private void save() {
        var named = FieldErrors.on(name, () -> Texts.line(name.getValue(), EditTemplate.TITLE_MAX));
        var time = FieldErrors.on(
                days,
                () -> EditTemplate.days(Optional.ofNullable(days.getValue()).orElse(0)));
        var texts = new ArrayList<NoteSectionText>();
        all().forEach(section -> section.checked().ifPresent(texts::add));
        if (template == null || named.isEmpty() || time.isEmpty() || texts.size() < all().size()) return;
        try {
            templates.edit(new EditTemplate(template, seen, named.get(), time.get(), offered.getValue(), texts));
            Notice.show(getTranslation("note.template-edit.saved", seen + 1));
            templates.find(template).ifPresent(this::show);
        } catch (UnusableInputException unusable) {
            Notice.keep(getTranslation(unusable.key(), unusable.arguments()));
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
