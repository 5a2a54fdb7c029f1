package org.folkmoot.steering.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.steering.MeetingId;
import org.folkmoot.steering.MinutesDetail;
import org.folkmoot.steering.MinutesPdf;
import org.folkmoot.steering.MinutesService;

/** Published minutes, for everybody with an account. */
@Route(MeetingNavigation.PUBLISHED_MINUTES)
@PermitAll
class PublishedMinutesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MinutesService minutes;
    private final transient MinutesPdf pdf;
    private final transient Dates dates;
    private String title = "";

    PublishedMinutesView(MinutesService minutes, MinutesPdf pdf, Dates dates) {
        this.minutes = minutes;
        this.pdf = pdf;
        this.dates = dates;
        addClassName("fm-minutes-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(MeetingNavigation.MEETING_ID)
                .flatMap(MeetingId::parse)
                .flatMap(minutes::published)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MinutesDetail shown) {
        removeAll();
        title = getTranslation("steering.minutes.title", dates.moment(shown.startsAt()));
        add(
                new PageHeader(
                        title,
                        MinutesLinks.print(this),
                        new MinutesLinks(
                                pdf, () -> minutes.published(shown.meeting()).orElseThrow(), "minutes.pdf")),
                new Article(RichTextView.show(shown.words())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
