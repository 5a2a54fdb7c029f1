package org.folkmoot.steering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
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
import org.folkmoot.member.CurrentMember;
import org.folkmoot.scoring.InterestService;
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
    private final transient InterestService interests;
    private final transient IdeaService ideas;
    private final transient CurrentMember currentMember;
    private final transient IdeaWords words;
    private final transient Dates dates;
    private final transient DecisionChoices choices;
    private boolean decisionAlone;

    OpenedIdea(
            SteeringService steering,
            InterestService interests,
            IdeaService ideas,
            CurrentMember currentMember,
            IdeaWords words,
            Dates dates,
            DecisionChoices choices) {
        this.steering = steering;
        this.interests = interests;
        this.ideas = ideas;
        this.currentMember = currentMember;
        this.words = words;
        this.dates = dates;
        this.choices = choices;
        addClassName("fm-opened");
        setAriaLabel(getTranslation("steering.queue.idea"));
    }

    /** The decision alone, beside a page that shows the idea. */
    void decisionOf(IdeaId id) {
        decisionAlone = true;
        removeClassName("fm-opened");
        setAriaLabel(getTranslation("steering.decision.title"));
        show(id);
    }

    void show(IdeaId id) {
        removeAll();
        ideas.find(id).ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("steering.queue.gone"))));
    }

    private void show(IdeaDetail idea) {
        if (!decisionAlone) idea(idea);
        if (!idea.stage().inFiltering()) {
            add(
                    new Paragraph(getTranslation("steering.queue.gone")),
                    new Anchor(IdeaNavigation.idea(idea.id()), getTranslation("steering.queue.gone.open")));
            return;
        }
        Optional<PreparedDecision> prepared = steering.preparedFor(idea.id());
        if (interests.barred(idea.id(), currentMember.id())) aside(prepared);
        else if (prepared.isPresent()) add(prepared(prepared.get()));
        else add(form(idea.id(), null));
    }

    /** Whoever stands aside reads what is prepared, and changes nothing. */
    private void aside(Optional<PreparedDecision> prepared) {
        var says = new Paragraph(getTranslation("steering.decision.aside"));
        says.addClassName("fm-note");
        add(new H3(getTranslation("steering.decision.title")), says);
        prepared.ifPresent(decision -> add(new PreparedBlock(decision, words, dates)));
    }

    private void idea(IdeaDetail idea) {
        var line = new Paragraph(words.submitted(idea));
        line.addClassName("fm-subline");
        var placement = new Paragraph(words.placement(idea));
        placement.addClassName("fm-grey");
        var weigh = new Anchor(SteeringNavigation.cockpit(idea.id()), getTranslation("steering.queue.weigh"));
        weigh.addClassName("fm-secondary");
        add(
                new H2(idea.title()),
                line,
                weigh,
                placement,
                RichTextView.show(idea.wording()),
                new Paragraph(words.backing(idea.backing())));
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
            return;
        }
        Notice.show(getTranslation("steering.decision.prepared"));
        show(idea);
    }

    private void remove(PreparedDecision decision) {
        try {
            steering.remove(decision.id());
            Notice.show(getTranslation("steering.decision.removed"));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        show(decision.idea());
    }
}
