package org.folkmoot.target.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.target.TargetExportService;
import org.folkmoot.target.TargetLine;
import org.folkmoot.target.TargetList;
import org.folkmoot.target.TargetService;
import org.folkmoot.target.TargetStatus;
import org.folkmoot.target.TargetWords;

/** The register of targets, by theme: {@code ?theme=…&strand=5&owner=…&status=behind&q=parish&page=2}. */
@Route(TargetNavigation.LIST)
@Menu(order = 104, title = "target.list.title")
@AnonymousAllowed
class TargetsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 20;

    private final transient TargetService targets;
    private final transient TargetWords words;
    private final boolean manages;
    private final PageHeader header = new PageHeader(getTranslation("target.list.title"));
    private final TargetFields fields;
    private final Div list = new Div();

    TargetsView(
            TargetService targets,
            TargetExportService exports,
            TargetWords words,
            ProgrammeService programme,
            CurrentMember currentMember) {
        this.targets = targets;
        this.words = words;
        this.manages = currentMember.has(Role.MANAGER);
        this.fields = new TargetFields(programme);
        addClassName("fm-targets");
        var table =
                TargetParts.csv(getTranslation("target.csv"), "targets.csv", () -> exports.register(fields.chosen()));
        if (manages) header.actions(first("fm-primary"), table);
        else header.actions(table);
        add(header, new Paragraph(getTranslation("target.list.intro")), fields, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        var register = targets.list(fields.read(location));
        fields.show(register.owners());
        fields.setVisible(!register.empty());
        header.subline(getTranslation("target.list.subline", register.lines().size()));
        list.removeAll();
        if (register.lines().isEmpty()) list.add(nothing(register));
        else fill(register, location);
    }

    private void fill(TargetList register, Location location) {
        var pages = (register.lines().size() + PAGE_SIZE - 1) / PAGE_SIZE;
        var number = Math.min(Pager.pageIn(location), pages - 1);
        var shown = register.lines().stream()
                .skip((long) number * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .collect(Collectors.groupingBy(TargetLine::theme, LinkedHashMap::new, Collectors.toList()));
        list.add(counts(register.counts()));
        shown.forEach((theme, lines) -> list.add(section(theme, lines)));
        list.add(Pager.inAnyOrder(location, number, pages));
    }

    /** "3 met · 5 on course", each a way to these. */
    private UnorderedList counts(Map<TargetStatus, Integer> counts) {
        var figures = new UnorderedList();
        figures.addClassName("fm-figures");
        counts.forEach((status, count) -> {
            var link = new Anchor(
                    new Location(TargetNavigation.LIST, fields.with(status)).getPathWithQueryParameters(),
                    getTranslation("target.list.count", count, getTranslation("target.status." + status)));
            if (status == fields.chosen().status()) link.getElement().setAttribute("aria-current", "true");
            figures.add(new ListItem(link));
        });
        return figures;
    }

    private PageSection section(String theme, List<TargetLine> lines) {
        var rows = new Rows();
        lines.forEach(line -> rows.add(row(line)));
        return new PageSection(theme.isEmpty() ? getTranslation("target.list.no-theme") : theme, rows);
    }

    private Row row(TargetLine line) {
        var terms = line.terms();
        var row = new Row(
                getTranslation("target.list.numbered", terms.number(), terms.title()),
                "",
                TargetNavigation.target(line.id()));
        row.addClassName("fm-target");
        var why = new Div(line.why());
        var beside = new Div(Stream.of(owner(line), line.strand(), words.by(terms))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        var progress = line.progress();
        if (progress == null) row.grey(why, beside);
        else row.grey(why, new TargetBar(progress, words.twin(terms, line.outOf(), line.course())), beside);
        return row.end(TargetParts.pill(this, line.status()));
    }

    static String owner(TargetLine line) {
        var body = line.terms().owner().body();
        var name = line.ownerName();
        if (name == null) return body;
        return body.isEmpty() ? name : name + ", " + body;
    }

    private EmptyState nothing(TargetList register) {
        if (!register.empty())
            return new EmptyState(
                    getTranslation("target.list.none-found"),
                    new Anchor(TargetNavigation.LIST, getTranslation("target.list.show-all")));
        return manages
                ? new EmptyState(getTranslation("target.list.none-yours"), first("fm-secondary"))
                : new EmptyState(getTranslation("target.list.none"), new Anchor("reach", getTranslation("nav.reach")));
    }

    private Anchor first(String className) {
        var link = new Anchor(TargetNavigation.NEW, getTranslation("target.add"));
        link.addClassName(className);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("target.list.title");
    }
}
