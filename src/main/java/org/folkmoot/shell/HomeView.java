package org.folkmoot.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.ProgrammeSummary;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.HomeBlock.Zone;
import org.folkmoot.shared.ui.PageHeader;

/** How far are we, what can I do now, what is happening next. The modules bring the parts ({@link HomeBlock}). */
@Route("")
@Menu(order = 0, title = "nav.home")
@AnonymousAllowed
class HomeView extends Main implements HasDynamicTitle {

    private final List<HomeBlock> blocks;
    private final CurrentMember member;

    HomeView(List<HomeBlock> blocks, CurrentMember member, ProgrammeService programmes) {
        this.blocks = blocks.stream()
                .sorted(Comparator.comparingInt(HomeBlock::order))
                .toList();
        this.member = member;
        addClassName("fm-home");
        programmes.programme().ifPresentOrElse(this::show, this::nothingYet);
    }

    private void show(ProgrammeSummary programme) {
        add(new PageHeader(programme.subtitle().isBlank() ? programme.name() : programme.subtitle()));
        zone(Zone.REACH, new Section());
        if (member.find().isPresent()) zone(Zone.FOR_YOU, new Section());
        var columns = new Div();
        columns.addClassName("fm-columns");
        zone(Zone.NEXT, columns);
        zone(Zone.IDEAS, columns);
        columns.setVisible(columns.getComponentCount() > 0);
        add(columns);
        if (mayPutForward()) add(putForward());
        zone(Zone.OUTCOME, new Section());
    }

    /** Adds the zone's parts, if there are any, under the zone's heading. */
    private void zone(Zone zone, HtmlContainer into) {
        var parts = blocks.stream()
                .filter(block -> block.zone() == zone)
                .flatMap(block -> block.create().stream())
                .map(Component.class::cast)
                .toList();
        if (parts.isEmpty()) return;
        var section = into instanceof Section given ? given : new Section();
        var heading = new H2(getTranslation("shell.home." + zone));
        heading.setId("home-" + zone);
        section.addClassNames("fm-section", "fm-zone-" + zone);
        section.getElement().setAttribute("aria-labelledby", "home-" + zone);
        if (zone == Zone.REACH) heading.addClassName("fm-hidden-visually");
        section.add(heading);
        section.add(parts);
        if (section == into) add(section);
        else into.add(section);
    }

    private boolean mayPutForward() {
        return member.find().isEmpty() || member.has(Role.PARTICIPANT);
    }

    private static Div putForward() {
        var bar = new Div();
        var link = new Anchor("ideas/new", bar.getTranslation("shell.home.put-forward"));
        link.addClassName("fm-primary");
        bar.addClassName("fm-stick");
        bar.add(link);
        return bar;
    }

    private void nothingYet() {
        add(new PageHeader(getTranslation("shell.home.empty.title")));
        var mayImport = member.has(Role.MANAGER) || member.has(Role.ADMINISTRATOR);
        if (mayImport) {
            var first = new Anchor("programme/file", getTranslation("shell.home.empty.to-programme"));
            first.addClassName("fm-primary");
            add(new EmptyState(getTranslation("shell.home.empty.import"), first));
        } else if (member.find().isPresent()) add(new EmptyState(getTranslation("shell.home.empty.wait")));
        else
            add(new EmptyState(
                    getTranslation("shell.home.empty.visitor"),
                    new Anchor("sign-in", getTranslation("shell.sign-in"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.home");
    }
}
