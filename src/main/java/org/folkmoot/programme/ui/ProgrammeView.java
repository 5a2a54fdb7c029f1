package org.folkmoot.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.programme.BodySummary;
import org.folkmoot.programme.Funding;
import org.folkmoot.programme.ProgrammeFileService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.ProgrammeSummary;
import org.folkmoot.programme.StageSummary;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Pill.Tone;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** The programme as its papers state it: what for, when, which strands, for how much, led by whom. */
@Route("programme")
@Menu(order = 100, title = "nav.programme")
@AnonymousAllowed
class ProgrammeView extends Main implements HasDynamicTitle {

    private final Words words;
    private final Dates dates;
    private final PortalClock clock;
    private final AuthenticationContext authentication;
    private final ProgrammeFileService files;

    ProgrammeView(
            ProgrammeService programme,
            ProgrammeFileService files,
            Dates dates,
            PortalClock clock,
            AuthenticationContext authentication) {
        this.words = new Words(this, dates);
        this.dates = dates;
        this.clock = clock;
        this.authentication = authentication;
        this.files = files;
        programme.programme().ifPresentOrElse(summary -> show(summary, programme), this::showNothing);
    }

    private void showNothing() {
        add(
                new PageHeader(getTranslation("programme.title")),
                mayImport()
                        ? new EmptyState(getTranslation("programme.empty"), fileLink())
                        : new EmptyState(getTranslation("programme.empty")));
    }

    private void show(ProgrammeSummary summary, ProgrammeService programme) {
        var actions = new ArrayList<Component>();
        var strategy = new Anchor("programme/strategy", getTranslation("programme.strategy.link"));
        strategy.addClassName("fm-secondary");
        actions.add(strategy);
        if (mayImport()) actions.add(fileLink());
        if (authentication.hasAnyRole("MANAGER", "OBSERVER", "ADMINISTRATOR")) actions.add(new ExportLink(files));
        add(new PageHeader(summary.name(), actions.toArray(Component[]::new))
                .kicker(summary.county())
                .subline(summary.subtitle()));
        var purpose = new Div(texts("programme.aims", summary.aims()), texts("programme.outcomes", summary.outcomes()));
        purpose.addClassName("fm-columns");
        add(purpose, stages(programme.stages()), strands(programme.strands()));
        add(funding(programme.funding(), programme.strands()), bodies(programme.bodies()));
    }

    private boolean mayImport() {
        return authentication.hasAnyRole("MANAGER", "ADMINISTRATOR");
    }

    private Anchor fileLink() {
        var link = new Anchor("programme/file", getTranslation("programme.file.link"));
        link.addClassName("fm-secondary");
        return link;
    }

    private Div texts(String heading, List<String> texts) {
        var items = texts.stream().map(ListItem::new).toArray(ListItem[]::new);
        var block = new Div(new H2(getTranslation(heading)), new UnorderedList(items));
        block.setVisible(!texts.isEmpty());
        return block;
    }

    private Section stages(List<StageSummary> stages) {
        var today = clock.today();
        var rows = new Rows();
        for (var stage : stages) {
            var row = new Row(
                    stage.name(),
                    Stream.of(words.days(stage.from(), stage.to()), stage.purpose())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")));
            if (!today.isBefore(stage.from()) && (stage.to() == null || !today.isAfter(stage.to())))
                row.end(new Pill(getTranslation("programme.stages.now"), Tone.ACTIVE));
            rows.add(row);
        }
        var section = section("programme.stages", stages.isEmpty());
        section.add(scrolling("programme.stages.picture", new StageLine(stages, today)), rows);
        return section;
    }

    private Section strands(List<StrandSummary> strands) {
        var list = new UnorderedList(
                strands.stream().map(strand -> new StrandEntry(strand, words)).toArray(ListItem[]::new));
        list.addClassName("fm-strands");
        var section = section("programme.strands", strands.isEmpty());
        section.add(list);
        return section;
    }

    private Section funding(Funding funding, List<StrandSummary> strands) {
        var rows = new Rows();
        var regional = funding.regional();
        if (regional != null) {
            var decided = regional.decidedOn() == null
                    ? ""
                    : getTranslation("programme.funding.decision", dates.fullDay(regional.decidedOn()));
            var row = new Row(regional.name(), decided);
            if (regional.state() != null) row.end(new Pill(regional.state(), Tone.PLAIN));
            rows.add(row.end(figure(words.money(regional.amount()))));
        }
        for (var pledge : funding.pledges()) {
            var amount = words.money(pledge.amount());
            rows.add(new Row(pledge.name(), Objects.requireNonNullElse(pledge.note(), ""))
                    .end(figure(pledge.approximate() ? getTranslation("programme.funding.about", amount) : amount)));
        }
        var section = section(
                "programme.funding",
                funding.totalCost() == null
                        && regional == null
                        && funding.pledges().isEmpty());
        section.add(sums(funding, strands), rows);
        return section;
    }

    /** What the papers state and what the rows add up to, side by side. */
    private Paragraph sums(Funding funding, List<StrandSummary> strands) {
        var costs = strands.stream()
                .filter(StrandSummary::costInTotal)
                .map(StrandSummary::cost)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        var regional = funding.regional();
        var promised =
                funding.pledges().stream().mapToInt(Funding.Pledge::amount).sum()
                        + (regional == null ? 0 : regional.amount());
        var total = funding.totalCost();
        return new Paragraph((total == null ? "" : getTranslation("programme.funding.total", words.money(total)) + " ")
                + getTranslation("programme.funding.sums", words.money(costs), words.money(promised)));
    }

    private Section bodies(List<BodySummary> bodies) {
        var rows = new Rows();
        for (var body : bodies)
            rows.add(new Row(body.name(), "")
                    .grey(said(body).stream().map(Paragraph::new).toArray(Component[]::new))
                    .end(new Pill(getTranslation("programme.body." + body.kind().name()), Tone.PLAIN)));
        var section = section("programme.bodies", bodies.isEmpty());
        section.add(rows);
        return section;
    }

    private List<String> said(BodySummary body) {
        var lines = new ArrayList<String>();
        if (body.size() != null) lines.add(getTranslation("programme.body.size", body.size()));
        if (!body.seats().isEmpty()) lines.add(getTranslation("programme.body.seats", String.join(", ", body.seats())));
        if (body.level() != null) lines.add(getTranslation("programme.body.level", body.level()));
        if (body.hears() != null) lines.add(getTranslation("programme.body.hears", body.hears()));
        if (body.cycle() != null) lines.add(getTranslation("programme.body.cycle", body.cycle()));
        if (body.duties() != null) lines.add(getTranslation("programme.body.duties", body.duties()));
        return lines;
    }

    private Section section(String heading, boolean empty) {
        var section = new Section(new H2(getTranslation(heading)));
        section.addClassName("fm-section");
        section.setVisible(!empty);
        return section;
    }

    private static Span figure(String text) {
        var figure = new Span(text);
        figure.addClassName("fm-number");
        return figure;
    }

    private Div scrolling(String label, Component wide) {
        var box = new Div(wide);
        box.addClassName("fm-table-scroll");
        box.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation(label));
        return box;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programme.title");
    }
}
