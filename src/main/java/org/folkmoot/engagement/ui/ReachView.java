package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.engagement.ReachCourseService;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.ReachUpdates;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.ui.Chart;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Stat;

/**
 * How far the programme and each strand are, widest gap first, and by when, from where and at what cost. The figures, the
 * strands and their chart move while the page is open; nothing changes its place.
 */
@Route(ReachNavigation.REACH)
@AnonymousAllowed
@Menu(order = 4, title = "nav.reach")
class ReachView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ReachService reach;
    private final transient ReachCourseService courses;
    private final transient ReachPictures pictures;
    private final transient LiveReach live;
    private final transient List<ReachLink> links;
    private final ReachWords words;
    private final Stat people = new Stat("", "", "").big();
    private final Map<StrandId, StrandLine> lines = new LinkedHashMap<>();
    private Figures figures;
    private Chart strands;
    private Needs laidOutFor = new Needs(Set.of(), false);

    /** What the page is made of. */
    private record Needs(Set<StrandId> strands, boolean pictures) {}

    ReachView(
            ReachService reach,
            ReachUpdates updates,
            ReachCourseService courses,
            ReachPictures pictures,
            List<ReachLink> links) {
        this.reach = reach;
        this.links =
                links.stream().sorted(Comparator.comparingInt(ReachLink::order)).toList();
        this.courses = courses;
        this.pictures = pictures;
        this.words = pictures.words(this);
        this.figures = new Figures(words, pictures.seen(), null);
        this.strands = pictures.strands(this);
        addClassName("fm-reach");
        this.live = LiveReach.follow(this, updates, this::moved);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var now = reach.overview();
        layOut(now);
        live.shown(now);
    }

    /** With the first figure, or another strand, the page has more to show than it has room for. */
    private void moved(ReachOverview now) {
        if (laidOutFor.equals(needs(now))) show(now);
        else layOut(now);
    }

    private static Needs needs(ReachOverview now) {
        return new Needs(
                now.strands().stream().map(line -> line.strand().id()).collect(Collectors.toUnmodifiableSet()),
                now.programme().activities() > 0);
    }

    private void layOut(ReachOverview now) {
        var seen = pictures.seen();
        laidOutFor = needs(now);
        removeAll();
        lines.clear();
        figures = new Figures(words, seen, null).withoutPeople();
        strands = pictures.strands(this);
        add(
                new PageHeader(getTranslation("engagement.reach.title"))
                        .subline(getTranslation("engagement.reach.subline"))
                        .actions(beside(seen)),
                programme(seen));
        if (now.strands().isEmpty()) add(new EmptyState(getTranslation("engagement.reach.no-programme")));
        else add(strands);
        for (var line : now.strands()) {
            var shown = new StrandLine(line, words, seen);
            lines.put(line.strand().id(), shown);
            add(shown);
        }
        show(now);
        if (!laidOutFor.pictures()) {
            if (!now.strands().isEmpty()) add(new EmptyState(getTranslation("engagement.reach.nothing-yet")));
            return;
        }
        add(pictures.overTime(this, now, null), pictures.whereFrom(this, now, null));
        pictures.ideas(this).ifPresent(this::add);
        add(pictures.cost(this, now));
    }

    private void show(ReachOverview now) {
        var number = now.programme().people();
        people.set(getTranslation("engagement.number", number), getTranslation("engagement.headline.people", number));
        figures.show(now.programme(), now);
        var ranges = courses.ranges(now);
        for (var line : now.strands()) {
            var shown = lines.get(line.strand().id());
            if (shown != null) shown.show(line, now, ranges.get(line.strand().id()));
        }
        if (strands.isAttached()) pictures.showStrands(strands, now);
    }

    private Anchor[] beside(Seen seen) {
        return links.stream()
                .filter(link -> seen.rows() || !link.forManagers())
                .map(link -> new Anchor(link.address(), getTranslation(link.title())))
                .toArray(Anchor[]::new);
    }

    private Section programme(Seen seen) {
        var foot = new Div(HowCounted.details(this, getTranslation("engagement.rule.programme")));
        foot.addClassName("fm-line");
        foot.add(new Anchor(
                ReachNavigation.page(null, ReachNavigation.OVER_TIME), getTranslation("engagement.strand.more")));
        if (seen.rows()) foot.add(new Anchor(ReachNavigation.allRows(), getTranslation("engagement.rows.link")));
        var section = new Section(people, figures, foot);
        section.setAriaLabel(getTranslation("engagement.reach.programme"));
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("engagement.reach.title");
    }
}
