package org.folkmoot.scoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.scoring.DeclareInterest;
import org.folkmoot.scoring.DeclaredInterest;
import org.folkmoot.scoring.InterestService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.RichTextView;

/** Who stands aside from an idea and why, and declaring that one does oneself. */
public class InterestSection extends Section {

    private final transient InterestService interests;
    private final transient Dates dates;
    private final transient IdeaId idea;
    private final transient MemberId me;
    private final transient Runnable changed;

    /** @param changed called when one's own interest was declared or taken back */
    public InterestSection(InterestService interests, Dates dates, IdeaId idea, MemberId me, Runnable changed) {
        this.interests = interests;
        this.dates = dates;
        this.idea = idea;
        this.me = me;
        this.changed = changed;
        addClassNames("fm-section", "fm-interests");
        show();
    }

    private void show() {
        removeAll();
        var declared = interests.of(Set.of(idea)).getOrDefault(idea, List.of());
        add(new H2(getTranslation("scoring.interest.title")));
        declared.forEach(one -> add(block(one)));
        if (declared.stream().noneMatch(one -> one.member().equals(me))) add(declare());
    }

    private Div block(DeclaredInterest one) {
        var mine = one.member().equals(me);
        var name = new Span(mine ? getTranslation("scoring.card.you") : one.name());
        name.addClassName("fm-strong");
        var when = dates.moment(one.declaredAt());
        var head = new Paragraph(
                name,
                new Span(" · "
                        + (one.recordedBy() == null
                                ? when
                                : getTranslation("scoring.interest.recorded", when, one.recordedBy()))));
        head.addClassName("fm-grey");
        var block = new Div(head, RichTextView.show(one.reason()));
        block.addClassName("fm-note");
        if (mine) block.add(takeBack());
        return block;
    }

    private Button takeBack() {
        var button = new Button(
                getTranslation("scoring.interest.take-back"),
                click -> Confirm.ask(
                        getTranslation("scoring.interest.take-back.title"),
                        getTranslation("scoring.interest.take-back.text"),
                        getTranslation("scoring.interest.take-back"),
                        () -> act(() -> interests.takeBack(idea), "scoring.interest.taken-back")));
        button.addClassName("fm-quiet");
        return button;
    }

    private Button declare() {
        var button = new Button(getTranslation("scoring.interest.declare"));
        button.addClassName("fm-quiet");
        button.getElement().setAttribute("data-key", "i").setAttribute("aria-keyshortcuts", "i");
        button.addClickListener(click -> replace(button, form(button)));
        return button;
    }

    private Div form(Button instead) {
        var reason = new TextArea(getTranslation("scoring.interest.reason"));
        reason.setHelperText(getTranslation("scoring.interest.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var form = new Div();
        var save = new Button(
                getTranslation("scoring.interest.save"),
                click -> FieldErrors.on(reason, () -> Texts.block(reason.getValue(), DeclareInterest.REASON_MAX))
                        .ifPresent(words -> act(
                                () -> interests.declare(new DeclareInterest(idea, words)),
                                "scoring.interest.declared")));
        save.addClassName("fm-secondary");
        var cancel = new Button(getTranslation("scoring.cancel"), click -> {
            replace(form, instead);
            instead.focus();
        });
        cancel.addClassName("fm-quiet");
        var actions = new Div(save, cancel);
        actions.addClassName("fm-actions");
        form.addClassName("fm-form");
        form.add(reason, actions);
        reason.focus();
        return form;
    }

    private void act(Runnable work, String done) {
        try {
            work.run();
            Notice.show(getTranslation(done));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        show();
        changed.run();
    }
}
