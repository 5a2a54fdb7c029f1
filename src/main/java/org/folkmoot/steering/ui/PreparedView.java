package org.folkmoot.steering.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.steering.DecisionId;
import org.folkmoot.steering.PreparedDecision;
import org.folkmoot.steering.SteeringService;

/** Every prepared answer as it will be read, how many people it is told to, and the button that publishes them all. */
@Route(SteeringNavigation.PREPARED)
@RolesAllowed("STEERING")
class PreparedView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient SteeringService steering;
    private final transient IdeaWords words;
    private final transient Dates dates;
    private final Button publish = new Button(getTranslation("steering.preview.publish"));
    private final PageHeader header = new PageHeader(getTranslation("steering.preview.title"), publish)
            .kicker(new Anchor(SteeringNavigation.QUEUE, "◂ " + getTranslation("steering.back")));
    private final Div answers = new Div();
    private Set<DecisionId> previewed = Set.of();

    PreparedView(SteeringService steering, IdeaWords words, Dates dates) {
        this.steering = steering;
        this.words = words;
        this.dates = dates;
        publish.addClassName("fm-primary");
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> publish());
        add(header, answers);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var prepared = steering.prepared();
        previewed = prepared.stream().map(PreparedDecision::id).collect(Collectors.toUnmodifiableSet());
        publish.setVisible(!prepared.isEmpty());
        header.subline(getTranslation("steering.preview.subline", prepared.size(), told(prepared)));
        answers.removeAll();
        if (prepared.isEmpty())
            answers.add(new EmptyState(
                    getTranslation("steering.preview.empty"),
                    new Anchor(SteeringNavigation.QUEUE, getTranslation("steering.preview.to-queue"))));
        else answers.add(new Paragraph(getTranslation("steering.preview.intro")));
        var elsewhere = steering.preparedCount() - prepared.size();
        if (elsewhere > 0)
            answers.add(new Paragraph(
                    new Text(getTranslation("steering.preview.meetings", elsewhere) + " "),
                    new Anchor(MeetingNavigation.LIST, getTranslation("steering.preview.to-meetings"))));
        prepared.forEach(decision -> answers.add(answer(decision)));
    }

    private Article answer(PreparedDecision decision) {
        var block = new PreparedBlock(decision, words, dates);
        var told = new Paragraph(
                decision.publishable()
                        ? getTranslation("steering.preview.told", people(decision.told()))
                        : getTranslation(
                                decision.stage().inFiltering()
                                        ? "steering.preview.target-gone"
                                        : "steering.preview.withdrawn"));
        if (!decision.publishable()) told.addClassName("fm-error");
        block.note(told);
        var at = decision.corrects()
                ? CorrectionView.link(decision.idea())
                : SteeringNavigation.cockpit(decision.idea());
        block.actions(() -> getUI().ifPresent(ui -> ui.getPage().setLocation(at)), () -> remove(decision.id()));
        var title = new H2(new Anchor(at, decision.title()));
        var article = new Article(title, block);
        article.addClassName("fm-section");
        return article;
    }

    private static int told(List<PreparedDecision> prepared) {
        return prepared.stream().mapToInt(PreparedDecision::told).sum();
    }

    private String people(int count) {
        return getTranslation("steering.preview.people", count);
    }

    private void remove(DecisionId id) {
        try {
            steering.remove(id);
            Notice.show(getTranslation("steering.decision.removed"));
        } finally {
            show();
        }
    }

    /** Whatever refuses it, the page then shows what is prepared now. */
    private void publish() {
        try {
            var publication = steering.publish(previewed);
            getUI().ifPresent(ui -> ui.navigate(SteeringNavigation.publication(publication)));
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
            show();
        } finally {
            publish.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("steering.preview.title");
    }
}
