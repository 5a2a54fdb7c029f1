package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.folkmoot.engagement.ReachCourseService;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.ReachUpdates;
import org.folkmoot.engagement.StrandReach;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.ui.PageHeader;

/** How far one strand is: over time, by month, by where people come from, and what it costs. Its figures move while it is open. */
@Route(ReachNavigation.ONE)
@AnonymousAllowed
class ReachStrandView extends Main implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient ReachService reach;
    private final transient ReachCourseService courses;
    private final transient ReachPictures pictures;
    private final transient LiveReach live;
    private final ReachWords words;
    private StrandFigures figures;
    private int number = -1;
    private String name = "";

    ReachStrandView(ReachService reach, ReachUpdates updates, ReachCourseService courses, ReachPictures pictures) {
        this.reach = reach;
        this.courses = courses;
        this.pictures = pictures;
        this.words = pictures.words(this);
        this.figures = new StrandFigures(words, pictures.seen(), number);
        addClassName("fm-reach");
        this.live = LiveReach.follow(this, updates, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get(ReachNavigation.STRAND).orElse("");
        if (asked.equals(ReachNavigation.ALL)) {
            event.forwardTo(ReachNavigation.REACH);
            return;
        }
        pictures.strand(asked).ifPresentOrElse(this::about, () -> event.rerouteToError(NotFoundException.class));
    }

    private void about(StrandSummary strand) {
        number = strand.number();
        name = strand.name();
    }

    /** Subscribed by now, so that nothing that comes after this reading is missed. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var now = reach.overview();
        line(now).ifPresent(line -> build(line, now));
    }

    private void build(StrandReach line, ReachOverview now) {
        var strand = line.strand();
        var seen = pictures.seen();
        removeAll();
        figures = new StrandFigures(words, seen, number);
        var foot = new Div(HowCounted.details(this, words.rule(strand.counts())));
        foot.addClassName("fm-line");
        if (seen.rows()) foot.add(new Anchor(ReachNavigation.rows(number), getTranslation("engagement.rows.link")));
        add(
                new PageHeader(name)
                        .kicker(new Anchor(ReachNavigation.reach(), getTranslation("engagement.rows.back")))
                        .subline(words.target(line.pace(), strand.parts())),
                figures,
                foot,
                pictures.overTime(this, now, line),
                pictures.whereFrom(this, now, line),
                pictures.cost(this, line));
        show(now);
        live.shown(now);
    }

    private void show(ReachOverview now) {
        line(now)
                .ifPresent(line -> figures.show(
                        line, now, courses.ranges(now).get(line.strand().id())));
    }

    private Optional<StrandReach> line(ReachOverview now) {
        return now.strands().stream()
                .filter(line -> line.strand().number() == number)
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("engagement.strand.page-title", name);
    }
}
