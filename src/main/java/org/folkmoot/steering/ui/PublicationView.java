package org.folkmoot.steering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.steering.PublicationDetail;
import org.folkmoot.steering.PublicationId;
import org.folkmoot.steering.SteeringService;

/** What was published together, by whom and when. */
@Route(SteeringNavigation.PUBLICATION)
@RolesAllowed("STEERING")
class PublicationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SteeringService steering;
    private final transient IdeaWords words;
    private final transient Dates dates;

    PublicationView(SteeringService steering, IdeaWords words, Dates dates) {
        this.steering = steering;
        this.words = words;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(SteeringNavigation.PUBLICATION_ID)
                .flatMap(PublicationId::parse)
                .flatMap(steering::publication)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PublicationDetail publication) {
        removeAll();
        add(
                new PageHeader(getTranslation("steering.published.title"))
                        .kicker(new Anchor(SteeringNavigation.QUEUE, "◂ " + getTranslation("steering.back")))
                        .subline(getTranslation(
                                "steering.published.subline",
                                publication.answers().size(),
                                publication.publishedBy(),
                                dates.moment(publication.publishedAt()))),
                new Paragraph(getTranslation("steering.published.intro")),
                new Rows(publication.answers().stream().map(this::row).toArray(Row[]::new)));
    }

    private Row row(PublicationDetail.Line line) {
        return new Row(line.title(), "", IdeaNavigation.idea(line.idea())).end(words.pill(line.outcome()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("steering.published.title");
    }
}
