package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.RichText;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.steering.AnswerTemplateService;
import org.folkmoot.steering.Placeholder;
import org.folkmoot.steering.TemplateLine;
import org.folkmoot.steering.WriteTemplate;
import org.jspecify.annotations.Nullable;

/** Templates for answers: what the group keeps, and a form to write one. */
@Route(MeetingNavigation.TEMPLATES)
@RolesAllowed("STEERING")
class AnswerTemplatesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int EXCERPT = 140;

    private final transient AnswerTemplateService templates;
    private final transient IdeaWords words;
    private final Div list = new Div();
    private final Div form = new Div();

    AnswerTemplatesView(AnswerTemplateService templates, IdeaWords words) {
        this.templates = templates;
        this.words = words;
        add(
                new PageHeader(getTranslation("steering.templates.title"))
                        .kicker(new Anchor(MeetingNavigation.LIST, "◂ " + getTranslation("steering.meetings.title")))
                        .subline(getTranslation("steering.templates.subline")),
                list,
                form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
        write(null);
    }

    private void show() {
        list.removeAll();
        var all = templates.list();
        if (all.isEmpty()) list.add(new EmptyState(getTranslation("steering.templates.empty")));
        else list.add(new Rows(all.stream().map(this::row).toArray(Row[]::new)));
    }

    private Row row(TemplateLine one) {
        var change = button("steering.template.change", one.name(), () -> write(one));
        var away = button(
                "steering.template.put-away",
                one.name(),
                () -> Confirm.ask(
                        getTranslation("steering.template.put-away.ask", one.name()),
                        getTranslation("steering.template.put-away.text"),
                        getTranslation("steering.template.put-away"),
                        () -> {
                            templates.putAway(one.id());
                            show();
                        }));
        return new Row(one.name(), RichText.excerpt(one.reason(), EXCERPT))
                .end(words.pill(one.outcome()), change, away);
    }

    private Button button(String key, String name, Runnable work) {
        var label = getTranslation(key);
        var button = new Button(label, click -> work.run());
        button.addClassName("fm-quiet");
        button.setAriaLabel(label + ": " + name);
        return button;
    }

    private void write(@Nullable TemplateLine before) {
        form.removeAll();
        var name = new TextField(getTranslation("steering.template.name"));
        var outcome = new Select<Outcome>();
        outcome.setLabel(getTranslation("steering.form.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation("steering.outcome." + one));
        outcome.setValue(before == null ? Outcome.DECLINED : before.outcome());
        var reason = new TextArea(getTranslation("steering.form.reason"));
        reason.setHelperText(getTranslation("steering.template.help"));
        var steer = new TextArea(getTranslation("steering.form.steer"));
        if (before != null) {
            name.setValue(before.name());
            reason.setValue(before.reason());
            steer.setValue(before.steer());
        }
        var save = new Button(getTranslation("steering.template.save"), click -> {
            var called = FieldErrors.on(name, () -> Texts.line(name.getValue(), WriteTemplate.NAME_MAX));
            var why = FieldErrors.on(
                    reason, () -> WriteTemplate.text(Texts.block(reason.getValue(), GiveAnswer.REASON_MAX)));
            var next = FieldErrors.on(
                    steer, () -> WriteTemplate.text(Texts.optionalBlock(steer.getValue(), GiveAnswer.STEER_MAX)));
            if (called.isEmpty() || why.isEmpty() || next.isEmpty()) return;
            save(before, new WriteTemplate(called.get(), outcome.getValue(), why.get(), next.get()), name);
        });
        save.addClassName("fm-primary");
        var actions = new Div(save);
        actions.addClassName("fm-actions");
        if (before != null) {
            var cancel = new Button(getTranslation("steering.template.cancel"), click -> write(null));
            cancel.addClassName("fm-quiet");
            actions.add(cancel);
        }
        var possible = new Paragraph(getTranslation(
                "steering.template.possible",
                Arrays.stream(Placeholder.values())
                        .map(one -> one.written() + " " + getTranslation("steering.placeholder." + one))
                        .collect(Collectors.joining(" · "))));
        possible.addClassName("fm-grey");
        var fields = new Div(name, outcome, reason, steer, possible, actions);
        fields.addClassName("fm-form");
        form.add(new H2(getTranslation(before == null ? "steering.template.new" : "steering.template.change")), fields);
    }

    private void save(@Nullable TemplateLine before, WriteTemplate asked, TextField name) {
        try {
            if (before == null) templates.add(asked);
            else templates.change(before.id(), before.revision(), asked);
            Notice.show(getTranslation("steering.template.saved"));
            show();
            write(null);
        } catch (RefusedException refused) {
            FieldErrors.show(name, getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("steering.templates.title");
    }
}
