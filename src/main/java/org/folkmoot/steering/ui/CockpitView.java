package org.folkmoot.steering.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.scoring.ui.InterestSection;
import org.folkmoot.scoring.ui.ScorecardSection;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.steering.Neighbours;
import org.folkmoot.steering.QueueItem;
import org.folkmoot.steering.QueueQuery;
import org.jspecify.annotations.Nullable;

/**
 * One idea as the steering group weighs it: what it says and who is behind it, what colleagues note, one's own card, interest
 * and the prepared decision, and the way to the idea before and after it. Every part by keyboard (frontend/cockpit.js).
 */
@Route(SteeringNavigation.COCKPIT)
@RolesAllowed("STEERING")
class CockpitView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SCRIPT = "/assets/cockpit.js";

    private final transient CockpitServices services;
    private final OpenedIdea decision;
    private transient QueueQuery query = QueueQuery.ALL;
    private String title = "";

    CockpitView(CockpitServices services, OpenedIdea decision) {
        this.services = services;
        this.decision = decision;
        addClassNames("fm-cockpit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = SteeringNavigation.queryIn(event.getLocation());
        event.getRouteParameters()
                .get(SteeringNavigation.IDEA_ID)
                .flatMap(IdeaId::parse)
                .flatMap(services.ideas()::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(IdeaDetail idea) {
        removeAll();
        title = idea.title();
        var stand = services.queue().of(query, idea.id());
        var keys = new Button(getTranslation("steering.cockpit.keys"), click -> new CockpitKeys().open());
        keys.addClassName("fm-quiet");
        keys.getElement().setAttribute("data-key", "?").setAttribute("aria-keyshortcuts", "?");
        var walk = new Div(
                step("steering.cockpit.previous", "k", stand.neighbours().previous()),
                position(stand.neighbours()),
                step("steering.cockpit.next", "j", stand.neighbours().next()),
                keys);
        walk.addClassName("fm-cockpit-walk");
        var header = new PageHeader(idea.title())
                .kicker(new Anchor(
                        SteeringNavigation.queue(query, page(stand.neighbours())),
                        "◂ " + getTranslation("steering.back")))
                .subline(services.words().submitted(idea) + " · "
                        + services.words().stage(idea.stage()));
        var cockpit = new Cockpit();
        cockpit.add(queue(stand, idea.id()), new CockpitIdea(idea, services), yours(idea));
        cockpit.addComponentAsFirst(walk);
        add(header, cockpit);
    }

    /** The page of the queue this idea is on. */
    private static int page(Neighbours place) {
        return Math.max(0, place.position() - 1) / SteeringView.PAGE_SIZE;
    }

    private Nav queue(CockpitQueue.Stand stand, IdeaId shown) {
        var nav = new Nav(new H2(getTranslation("steering.cockpit.queue")));
        nav.addClassName("fm-cockpit-queue");
        nav.setAriaLabel(getTranslation("steering.queue.list"));
        if (stand.around().isEmpty()) nav.add(new Paragraph(getTranslation("steering.queue.empty")));
        else
            nav.add(new Rows(
                    stand.around().stream().map(line -> row(line, shown)).toArray(Row[]::new)));
        return nav;
    }

    private Row row(QueueItem item, IdeaId shown) {
        var link = new Anchor(SteeringNavigation.cockpit(item.id(), query), item.title());
        if (item.id().equals(shown)) link.getElement().setAttribute("aria-current", "true");
        return new Row(link, services.words().supporters(item.supporters()));
    }

    private Section yours(IdeaDetail idea) {
        var id = idea.id();
        var card = new ScorecardSection(services.scores(), services.dates(), id, () -> {});
        decision.decisionOf(id);
        decision.getElement().setAttribute("data-key", "p");
        var yours = new Section();
        yours.setAriaLabel(getTranslation("steering.cockpit.yours"));
        yours.addClassName("fm-cockpit-yours");
        if (idea.writing()) {
            var own = new Paragraph(getTranslation("steering.cockpit.own"));
            own.addClassName("fm-note");
            yours.add(own);
        }
        yours.add(card);
        reviewers(id).ifPresent(yours::add);
        yours.add(
                new InterestSection(
                        services.interests(),
                        services.dates(),
                        id,
                        services.currentMember().id(),
                        () -> {
                            card.show();
                            decision.decisionOf(id);
                        }),
                decision);
        return yours;
    }

    private Optional<Paragraph> reviewers(IdeaId idea) {
        var assigned = services.reviewers().of(List.of(idea)).getOrDefault(idea, List.of());
        if (assigned.isEmpty()) return Optional.empty();
        var names = assigned.stream()
                .map(one -> one.inGroup() ? one.name() : getTranslation("steering.cockpit.left", one.name()))
                .distinct()
                .collect(Collectors.joining(", "));
        var line = new Paragraph(getTranslation("steering.cockpit.reviewers", names));
        line.addClassName("fm-grey");
        return Optional.of(line);
    }

    private Component step(String key, String letter, @Nullable IdeaId to) {
        if (to == null) {
            var none = new Span(getTranslation(key));
            none.addClassName("fm-grey");
            return none;
        }
        var link = new Anchor(SteeringNavigation.cockpit(to, query), getTranslation(key));
        link.getElement().setAttribute("data-key", letter).setAttribute("aria-keyshortcuts", letter);
        return link;
    }

    private Span position(Neighbours place) {
        var words = new Span(
                place.position() == 0
                        ? getTranslation(
                                "steering.cockpit.outside", place.total().number())
                        : getTranslation(
                                "steering.cockpit.position",
                                place.position(),
                                place.total().number()));
        words.addClassName("fm-grey");
        return words;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(SCRIPT);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Tag("fm-cockpit")
    private static final class Cockpit extends HtmlContainer {}
}
