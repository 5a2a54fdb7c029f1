package org.folkmoot.steering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.steering.DecisionId;
import org.folkmoot.steering.PrepareDecision;
import org.folkmoot.steering.PreparedDecision;
import org.folkmoot.steering.SteeringService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One idea, whole, with the decision prepared for it or the form to prepare one. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OpenedIdea extends Section {

    private final transient SteeringService steering;
    private final transient IdeaService ideas;
    private final transient IdeaWords words;
    private final transient Dates dates;
    private final transient DecisionChoices choices;
    private transient Runnable changed = () -> {};

    OpenedIdea(SteeringService steering, IdeaService ideas, IdeaWords words, Dates dates, DecisionChoices choices) {
        this.steering = steering;
        this.ideas = ideas;
        this.words = words;
        this.dates = dates;
        this.choices = choices;
        addClassName("fm-opened");
        setAriaLabel(getTranslation("steering.queue.idea"));
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void showNothing() {
        removeAll();
        add(new Paragraph(getTranslation("steering.queue.choose")));
    }

    void show(IdeaId id) {
        removeAll();
        ideas.find(id).ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("steering.queue.gone"))));
    }

    private void show(IdeaDetail idea) {
        var line = new Paragraph(words.submitted(idea));
        line.addClassName("fm-subline");
        var placement = new Paragraph(words.placement(idea));
        placement.addClassName("fm-grey");
        add(
                new H2(idea.title()),
                line,
                placement,
                RichTextView.show(idea.wording()),
                new Paragraph(words.backing(idea.backing())));
        if (!idea.stage().inFiltering()) {
            add(
                    new Paragraph(getTranslation("steering.queue.gone")),
                    new Anchor(IdeaNavigation.idea(idea.id()), getTranslation("steering.queue.gone.open")));
            return;
        }
        Optional<PreparedDecision> prepared = steering.preparedFor(idea.id());
        if (prepared.isPresent()) add(prepared(prepared.get()));
        else add(form(idea.id(), null));
    }

    private PreparedBlock prepared(PreparedDecision decision) {
        var block = new PreparedBlock(decision, words, dates).introduced();
        block.actions(() -> replace(block, form(decision.idea(), decision)), () -> remove(decision));
        return block;
    }

    private DecisionForm form(IdeaId idea, @Nullable PreparedDecision before) {
        var form = new DecisionForm(choices, idea, before == null ? null : before.answer());
        form.onPrepare(answer -> prepare(form, idea, answer, before == null ? null : before.id()));
        form.onCancel(() -> show(idea));
        return form;
    }

    /** A refusal stands at the form, which keeps what was typed. */
    private void prepare(DecisionForm form, IdeaId idea, GiveAnswer answer, @Nullable DecisionId replaces) {
        try {
            steering.prepare(new PrepareDecision(idea, answer, replaces));
        } catch (RefusedException refused) {
            form.refuse(getTranslation(refused.refusal().key(), refused.arguments()));
            changed.run();
            return;
        }
        Notice.show(getTranslation("steering.decision.prepared"));
        show(idea);
        changed.run();
    }

    private void remove(PreparedDecision decision) {
        try {
            steering.remove(decision.id());
            Notice.show(getTranslation("steering.decision.removed"));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        show(decision.idea());
        changed.run();
    }
}
