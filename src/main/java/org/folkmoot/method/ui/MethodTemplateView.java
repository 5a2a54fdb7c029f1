package org.folkmoot.method.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.method.EditMethod;
import org.folkmoot.method.MethodTemplateDetail;
import org.folkmoot.method.MethodTemplateId;
import org.folkmoot.method.MethodTemplateService;
import org.folkmoot.method.PhaseText;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** One template: its name and purpose, its phases, its guiding questions. Saved, it is another edition. */
@Route(MethodNavigation.TEMPLATE)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class MethodTemplateView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MethodTemplateService templates;
    private final transient CurrentMember member;
    private final TextField name = new TextField(getTranslation("method.template.name"));
    private final TextArea purpose = new TextArea(getTranslation("method.template.purpose"));
    private final Checkbox offered = new Checkbox(getTranslation("method.template.offered"));
    private final TextArea questions = new TextArea(getTranslation("method.questions"));
    private final Div phases = new Div();
    private @Nullable MethodTemplateId template;
    private int seen;
    private String title = "";

    MethodTemplateView(MethodTemplateService templates, CurrentMember member) {
        this.templates = templates;
        this.member = member;
        addClassName("fm-reading");
        questions.setHelperText(getTranslation("method.template.questions.help"));
        questions.setMinRows(3);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(MethodNavigation.TEMPLATE_ID)
                .flatMap(MethodTemplateId::parse)
                .flatMap(templates::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MethodTemplateDetail one) {
        template = one.id();
        seen = one.edition();
        title = one.name();
        name.setValue(one.name());
        purpose.setValue(one.purpose());
        offered.setValue(one.offered());
        questions.setValue(String.join("\n", one.questions()));
        phases.removeAll();
        one.phases().forEach(phase -> phases.add(new PhaseFields(this, phase)));
        number();
        var form = new Div(name, purpose, offered);
        form.addClassName("fm-form");
        var guiding = new Div(questions);
        guiding.addClassName("fm-form");
        removeAll();
        add(
                new PageHeader(one.name())
                        .kicker(new Anchor(MethodNavigation.TEMPLATES, "◂ " + getTranslation("method.templates.title")))
                        .subline(getTranslation(
                                "method.templates.line",
                                one.edition(),
                                one.phases().size(),
                                one.days())),
                form);
        var list = new PageSection(getTranslation("method.phases"), phases);
        add(list, new PageSection(getTranslation("method.questions"), guiding));
        if (member.has(Role.MANAGER)) {
            list.add(button("method.template.add", "fm-secondary", this::addPhase));
            var actions = new Div(button("method.template.save", "fm-primary", this::save));
            actions.addClassName("fm-actions");
            add(actions);
        } else readOnly();
    }

    private void readOnly() {
        name.setReadOnly(true);
        purpose.setReadOnly(true);
        offered.setReadOnly(true);
        questions.setReadOnly(true);
        all().forEach(PhaseFields::readOnly);
    }

    private void addPhase() {
        var made = new PhaseFields(this, null);
        phases.add(made);
        number();
        made.focusTitle();
    }

    void move(PhaseFields phase, int by) {
        var to = phases.indexOf(phase) + by;
        if (to < 0 || to >= phases.getComponentCount()) return;
        phases.remove(phase);
        phases.addComponentAtIndex(to, phase);
        number();
    }

    void remove(PhaseFields phase) {
        phases.remove(phase);
        number();
    }

    private void number() {
        var all = all();
        for (var i = 0; i < all.size(); i++) all.get(i).number(i + 1, all.size());
    }

    private List<PhaseFields> all() {
        return phases.getChildren().map(PhaseFields.class::cast).toList();
    }

    private void save() {
        var named = FieldErrors.on(name, () -> Texts.line(name.getValue(), EditMethod.NAME_MAX));
        var why = FieldErrors.on(purpose, () -> Texts.block(purpose.getValue(), EditMethod.PURPOSE_MAX));
        var guiding = FieldErrors.on(
                questions,
                () -> questions
                        .getValue()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(EditMethod::guiding)
                        .toList());
        var texts = new ArrayList<PhaseText>();
        all().forEach(phase -> phase.checked().ifPresent(texts::add));
        if (template == null || named.isEmpty() || why.isEmpty() || guiding.isEmpty() || texts.size() < all().size())
            return;
        try {
            templates.edit(
                    new EditMethod(template, seen, named.get(), why.get(), offered.getValue(), texts, guiding.get()));
            Notice.show(getTranslation("method.template.saved", seen + 1));
            templates.find(template).ifPresent(this::show);
        } catch (UnusableInputException unusable) {
            Notice.keep(getTranslation(unusable.key(), unusable.arguments()));
        } catch (RefusedException no) {
            Notice.keep(PhaseWords.refused(no, this));
        }
    }

    private NativeButton button(String key, String look, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName(look);
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
