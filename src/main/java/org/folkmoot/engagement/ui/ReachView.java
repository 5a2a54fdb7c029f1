package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Stat;

/** How far the programme and each strand are, widest gap first. */
@Route(ReachNavigation.REACH)
@AnonymousAllowed
@Menu(order = 4, title = "nav.reach")
class ReachView extends Main implements HasDynamicTitle {

    ReachView(ReachService reach, CurrentMember member, Dates dates) {
        addClassName("fm-reach");
        var overview = reach.overview();
        var words = new ReachWords(this, dates);
        var rows = member.has(Role.MANAGER);
        add(new PageHeader(getTranslation("engagement.reach.title"))
                .subline(getTranslation("engagement.reach.subline")));
        add(programme(overview, words, rows));
        if (overview.strands().isEmpty()) add(new EmptyState(getTranslation("engagement.reach.no-programme")));
        overview.strands().forEach(line -> add(new StrandLine(line, overview, words, rows)));
    }

    private Section programme(ReachOverview overview, ReachWords words, boolean rows) {
        var number = overview.programme().people();
        var people = new Stat(
                        getTranslation("engagement.number", number),
                        getTranslation("engagement.headline.people", number),
                        "")
                .big();
        var foot = new Div(HowCounted.details(this, getTranslation("engagement.rule.programme")));
        foot.addClassName("fm-line");
        if (rows) foot.add(new Anchor(ReachNavigation.allRows(), getTranslation("engagement.rows.link")));
        var figures = words.figures(overview.programme(), overview);
        var section = new Section(
                people, StrandLine.figures(figures.size() > 1 ? figures.subList(1, figures.size()) : figures), foot);
        section.setAriaLabel(getTranslation("engagement.reach.programme"));
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("engagement.reach.title");
    }
}
