package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.idea.CorrectingService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.steering.Corrections;
import org.folkmoot.steering.PrepareCorrection;
import org.folkmoot.steering.SteeringService;

/** The answer that stands, and the one that shall take its place; private until it is published with the others. */
@Route(CorrectionView.ROUTE)
@RolesAllowed("STEERING")
class CorrectionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "steering/correct/:ideaId";

    private final transient SteeringService steering;
    private final transient Corrections corrections;
    private final transient CorrectingService correcting;
    private final transient IdeaService ideas;
    private final transient DecisionChoices choices;
    private final transient IdeaWords words;
    private final transient Dates dates;
    private String title = "";

    CorrectionView(
            SteeringService steering,
            Corrections corrections,
            CorrectingService correcting,
            IdeaService ideas,
            DecisionChoices choices,
            IdeaWords words,
            Dates dates) {
        this.steering = steering;
        this.corrections = corrections;
        this.correcting = correcting;
        this.ideas = ideas;
        this.choices = choices;
        this.words = words;
        this.dates = dates;
        addClassName("fm-reading");
    }

    static String link(IdeaId id) {
        return "steering/correct/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("ideaId")
                .flatMap(IdeaId::parse)
                .flatMap(ideas::find)
                .filter(idea -> idea.answer() != null)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(IdeaDetail idea) {
        removeAll();
        title = getTranslation("steering.correct.title", idea.title());
        add(new PageHeader(title).kicker(new Anchor(IdeaNavigation.idea(idea.id()), "◂ " + idea.title())));
        add(new Paragraph(getTranslation("steering.correct.intro")));
        var now = idea.answer();
        if (now != null)
            add(new PageSection(
                    getTranslation("steering.correct.now", dates.day(now.answeredAt())),
                    new Paragraph(words.pill(now.outcome())),
                    RichTextView.show(now.reason())));
        var turn = correcting.correctable(idea.id());
        if (turn.isEmpty()) {
            add(new Paragraph(getTranslation("steering.correct.not")));
            return;
        }
        if (steering.preparedFor(idea.id()).isPresent()) {
            add(prepared(idea.id()));
            return;
        }
        var form = new DecisionForm(
                choices, idea.id(), correcting.standing(idea.id()).orElse(null));
        form.called(getTranslation("steering.correct.form"), getTranslation("steering.form.prepare"));
        form.onPrepare(answer -> prepare(form, idea.id(), turn.get(), answer));
        form.onCancel(() -> getUI().ifPresent(ui -> ui.navigate(IdeaNavigation.idea(idea.id()))));
        add(form);
    }

    private Div prepared(IdeaId idea) {
        var remove = new Button(getTranslation("steering.decision.remove"), click -> remove(idea));
        remove.addClassName("fm-quiet");
        var line = new Div(
                new Anchor(SteeringNavigation.PREPARED, getTranslation("steering.correct.prepared-one")), remove);
        line.addClassName("fm-actions");
        return line;
    }

    private void prepare(DecisionForm form, IdeaId idea, int corrects, GiveAnswer answer) {
        try {
            corrections.prepare(new PrepareCorrection(idea, corrects, answer));
        } catch (RefusedException refused) {
            form.refuse(getTranslation(refused.refusal().key(), refused.arguments()));
            return;
        }
        Notice.show(getTranslation("steering.correct.prepared"));
        getUI().ifPresent(ui -> ui.navigate(SteeringNavigation.PREPARED));
    }

    private void remove(IdeaId idea) {
        steering.preparedFor(idea).ifPresent(one -> steering.remove(one.id()));
        Notice.show(getTranslation("steering.decision.removed"));
        ideas.find(idea).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
