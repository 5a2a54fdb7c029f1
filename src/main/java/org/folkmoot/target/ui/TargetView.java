package org.folkmoot.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.ReasonDialog;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.target.MeasurementLine;
import org.folkmoot.target.MeasurementService;
import org.folkmoot.target.TargetDetail;
import org.folkmoot.target.TargetExportService;
import org.folkmoot.target.TargetFilter;
import org.folkmoot.target.TargetId;
import org.folkmoot.target.TargetLine;
import org.folkmoot.target.TargetService;
import org.folkmoot.target.TargetStatus;
import org.folkmoot.target.TargetVersionLine;
import org.folkmoot.target.TargetWords;

/** One target: how it stands and why, what it was measured at, and what was changed. */
@Route(TargetNavigation.TARGET)
@AnonymousAllowed
class TargetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> RULES = List.of("path", "expected", "decides", "leeway", "due", "never");

    private final transient TargetService targets;
    private final transient MeasurementService measurements;
    private final transient TargetExportService exports;
    private final transient TargetWords words;
    private final transient Dates dates;
    private final transient PortalClock clock;
    private String title = "";

    TargetView(
            TargetService targets,
            MeasurementService measurements,
            TargetExportService exports,
            TargetWords words,
            Dates dates,
            PortalClock clock) {
        this.targets = targets;
        this.measurements = measurements;
        this.exports = exports;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
        addClassName("fm-target-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(TargetNavigation.TARGET_ID)
                .flatMap(TargetId::parse)
                .flatMap(targets::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(TargetDetail target) {
        var line = target.line();
        var terms = line.terms();
        title = terms.title();
        removeAll();
        add(
                new PageHeader(title)
                        .kicker(new Anchor(TargetNavigation.LIST, getTranslation("target.back")))
                        .subline(getTranslation(
                                "target.subline",
                                terms.number(),
                                getTranslation("target.kind." + terms.scale().kind()),
                                getTranslation(
                                        "target.direction." + terms.scale().direction())))
                        .actions(actions(target)),
                standing(target));
        if (!terms.about().isEmpty()) add(RichTextView.show(terms.about()));
        add(facts(line), how(), measured(target), history(target.history()));
    }

    private Component[] actions(TargetDetail target) {
        var line = target.line();
        List<Component> actions = new ArrayList<>();
        if (target.measures())
            actions.add(TargetParts.button(getTranslation("target.measure"), "fm-primary", () -> enter(line)));
        if (target.manages() && line.status() == TargetStatus.DROPPED)
            actions.add(TargetParts.button(getTranslation("target.take-up"), "fm-secondary", () -> takeUp(line)));
        else if (target.manages()) {
            var change = new Anchor(TargetNavigation.change(line.id()), getTranslation("target.change"));
            change.addClassName("fm-secondary");
            actions.add(change);
            actions.add(TargetParts.button(getTranslation("target.drop"), "fm-quiet", () -> drop(line)));
        }
        return actions.toArray(Component[]::new);
    }

    private Div standing(TargetDetail target) {
        var line = target.line();
        var status = new Paragraph(TargetParts.pill(this, line.status()), new Span(" " + line.why()));
        var standing = new Div(status);
        standing.addClassName("fm-target-standing");
        var dropped = line.droppedBecause();
        if (dropped != null) standing.add(new Paragraph(getTranslation("target.dropped-because", dropped)));
        var progress = line.progress();
        if (progress != null && dropped == null)
            standing.add(new TargetBar(progress, words.twin(line.terms(), line.outOf(), line.course())));
        if (!target.due().isEmpty()) standing.add(TargetParts.grey(target.due()));
        return standing;
    }

    private DescriptionList facts(TargetLine line) {
        var terms = line.terms();
        var facts = new DescriptionList();
        facts.addClassName("fm-facts");
        fact(facts, "goal", words.goal(terms, line.outOf()));
        fact(facts, "by", words.by(terms));
        fact(facts, "baseline", words.baseline(terms, line.outOf()));
        fact(facts, "path", getTranslation("target.path." + terms.aim().path()));
        var portal = terms.scale().portal();
        var months = terms.aim().everyMonths();
        if (portal != null) fact(facts, "portal", getTranslation("target.portal." + portal));
        else
            fact(
                    facts,
                    "months",
                    months == null ? getTranslation("target.months.none") : getTranslation("target.months", months));
        place(facts, line);
        fact(facts, "owner", TargetsView.owner(line));
        fact(facts, "source", terms.source());
        return facts;
    }

    private void place(DescriptionList facts, TargetLine line) {
        var placement = line.terms().placement();
        if (!line.theme().isEmpty())
            facts.add(
                    new DescriptionList.Term(getTranslation("target.field.theme")),
                    new DescriptionList.Description(new Anchor(
                            new Location(
                                            TargetNavigation.LIST,
                                            TargetNavigation.asked(
                                                    new TargetFilter(placement.theme(), null, "", null, ""), ""))
                                    .getPathWithQueryParameters(),
                            line.theme())));
        if (!line.strand().isEmpty()) fact(facts, "strand", line.strand());
    }

    private void fact(DescriptionList facts, String name, String value) {
        if (value.isEmpty()) return;
        facts.add(
                new DescriptionList.Term(getTranslation("target.field." + name)),
                new DescriptionList.Description(value));
    }

    private NativeDetails how() {
        var rules = new UnorderedList();
        RULES.forEach(rule -> rules.add(new ListItem(getTranslation("target.rule." + rule))));
        var details = new NativeDetails(getTranslation("target.rule"), rules);
        details.addClassName("fm-rule");
        return details;
    }

    private PageSection measured(TargetDetail target) {
        var section = new PageSection(getTranslation("target.measurements"));
        if (target.measurements().isEmpty()) {
            section.add(TargetParts.grey(getTranslation(
                    target.line().terms().scale().portal() != null
                            ? "target.measurements.none-portal"
                            : target.measures() ? "target.measurements.none-yours" : "target.measurements.none")));
            return section;
        }
        var table = new MeasurementTable(
                target.measurements(),
                dates,
                target.measures(),
                one -> correct(target.line(), one),
                one -> takeBack(target.line(), one));
        section.add(
                table,
                TargetParts.csv(
                        getTranslation("target.csv"),
                        "measurements.csv",
                        () -> exports.measurements(target.line().id())));
        return section;
    }

    private PageSection history(List<TargetVersionLine> history) {
        var steps = new OrderedList();
        steps.addClassName("fm-target-history");
        steps.getElement().setAttribute("reversed", true);
        for (var step : history) {
            var when = dates.moment(step.at());
            var what = step.by().isEmpty()
                    ? getTranslation("target.step", getTranslation("target.step." + step.step()), when)
                    : getTranslation("target.step.by", getTranslation("target.step." + step.step()), when, step.by());
            var item = new ListItem(new Span(step.reason().isEmpty() ? what : what + " " + step.reason()));
            if (!step.changes().isEmpty()) {
                var changes = new UnorderedList();
                step.changes()
                        .forEach(one -> changes.add(new ListItem(getTranslation(
                                "target.step.change", one.field(), shown(one.before()), shown(one.after())))));
                item.add(changes);
            }
            steps.add(item);
        }
        return new PageSection(getTranslation("target.history"), steps);
    }

    private String shown(String value) {
        return value.isEmpty() ? getTranslation("target.step.empty") : value;
    }

    private void enter(TargetLine line) {
        new MeasurementDialog(
                        getTranslation("target.measure"),
                        getTranslation("target.measure.do"),
                        line.terms(),
                        null,
                        clock.today(),
                        (asked, none) -> {
                            measurements.enter(line.id(), asked);
                            Notice.show(getTranslation("target.measured"));
                            refresh(line.id());
                        })
                .open();
    }

    private void correct(TargetLine line, MeasurementLine before) {
        new MeasurementDialog(
                        getTranslation("target.correct.title", before.words()),
                        getTranslation("target.correct.do"),
                        line.terms(),
                        before,
                        clock.today(),
                        (asked, reason) -> {
                            measurements.correct(line.id(), before.id(), asked, reason);
                            Notice.show(getTranslation("target.corrected"));
                            refresh(line.id());
                        })
                .open();
    }

    private void takeBack(TargetLine line, MeasurementLine before) {
        new ReasonDialog(
                        getTranslation("target.take-back.title", before.words()),
                        getTranslation("target.take-back.text"),
                        getTranslation("target.take-back"),
                        MeasurementService.REASON_MAX,
                        reason -> {
                            measurements.takeBack(line.id(), before.id(), reason);
                            Notice.show(getTranslation("target.taken-back"));
                            refresh(line.id());
                        })
                .open();
    }

    private void drop(TargetLine line) {
        new ReasonDialog(
                        getTranslation("target.drop.title"),
                        getTranslation("target.drop.text"),
                        getTranslation("target.drop"),
                        TargetService.REASON_MAX,
                        reason -> {
                            targets.drop(line.id(), line.revision(), reason);
                            Notice.show(getTranslation("target.dropped"));
                            refresh(line.id());
                        })
                .open();
    }

    private void takeUp(TargetLine line) {
        new ReasonDialog(
                        getTranslation("target.take-up.title"),
                        getTranslation("target.take-up.text"),
                        getTranslation("target.take-up"),
                        TargetService.REASON_MAX,
                        reason -> {
                            targets.takeUp(line.id(), line.revision(), reason);
                            Notice.show(getTranslation("target.taken-up"));
                            refresh(line.id());
                        })
                .open();
    }

    private void refresh(TargetId id) {
        targets.find(id).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("target.list.title") : title;
    }
}
