package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.engagement.IdeaFunnel;
import org.folkmoot.engagement.ReachCourseService;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.ReachSliceService;
import org.folkmoot.engagement.Regulars;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.engagement.SmallNumbers;
import org.folkmoot.engagement.StrandReach;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.Chart;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageSection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sections with charts on the pages of reach: of the whole programme, or of one strand. A fixed number of statements. */
@Component
class ReachPictures {

    private static final int ORGANISATIONS_DRAWN = 12;

    private final ReachCourseService courses;
    private final ReachSliceService slices;
    private final ProgrammeService programme;
    private final ObjectProvider<IdeaFunnel> funnel;
    private final SmallNumbers numbers;
    private final Dates dates;
    private final PortalClock clock;

    ReachPictures(
            ReachCourseService courses,
            ReachSliceService slices,
            ProgrammeService programme,
            ObjectProvider<IdeaFunnel> funnel,
            SmallNumbers numbers,
            Dates dates,
            PortalClock clock) {
        this.courses = courses;
        this.slices = slices;
        this.programme = programme;
        this.funnel = funnel;
        this.numbers = numbers;
        this.dates = dates;
        this.clock = clock;
    }

    Seen seen() {
        return new Seen(numbers);
    }

    /** @param number as it stands in an address */
    Optional<StrandSummary> strand(String number) {
        return programme.strands().stream()
                .filter(strand -> String.valueOf(strand.number()).equals(number))
                .findFirst();
    }

    ReachWords words(HtmlContainer screen) {
        return new ReachWords(screen, dates);
    }

    /** All strands in one look; {@link #showStrands} keeps it up to date. */
    Chart strands(HtmlContainer screen) {
        return new Chart("strands", words(screen).say("engagement.reach.no-programme"));
    }

    void showStrands(Chart chart, ReachOverview now) {
        new StrandsChart(words(chart)).show(chart, now, courses.ranges(now));
    }

    /** @param line null for the whole programme */
    PageSection overTime(HtmlContainer screen, ReachOverview now, @Nullable StrandReach line) {
        var words = words(screen);
        var strand = id(line);
        var pace = line == null ? null : line.pace();
        var of = pace == null ? Measure.PEOPLE : pace.measure();
        var course = new CourseChart(words, seen(), clock.today())
                .show(
                        chart(words, line, "over-time"),
                        of,
                        courses.course(strand, of),
                        pace,
                        strand == null ? null : courses.ranges(now).get(strand));
        var regulars = slices.regulars(strand);
        var months = new MonthsChart(words, seen()).show(chart(words, line, "by-month"), number(line), regulars);
        var section = section(words, ReachNavigation.OVER_TIME, "engagement.section.over-time");
        section.add(course, months);
        suspects(words, regulars).ifPresent(section::add);
        return section;
    }

    /** "58 % of 410 people took part in one activity only." */
    private Optional<Paragraph> suspects(ReachWords words, Regulars regulars) {
        var seen = seen();
        var often = regulars.people() - regulars.inOneActivity();
        if (regulars.people() == 0 || !seen.tells(regulars.people())) return Optional.empty();
        var said = !seen.tells(regulars.inOneActivity())
                ? words.say("engagement.suspects.few-once", SmallNumbers.SMALLEST, regulars.people())
                : !seen.tells(often)
                        ? words.say("engagement.suspects.few-often", SmallNumbers.SMALLEST, regulars.people())
                        : words.say(
                                "engagement.suspects",
                                ChartParts.percent(regulars.inOneActivity(), regulars.people()),
                                regulars.people(),
                                regulars.inOneActivity());
        var line = new Paragraph(said);
        line.setId("suspects");
        return Optional.of(line);
    }

    /** @param line null for the whole programme */
    PageSection whereFrom(HtmlContainer screen, ReachOverview now, @Nullable StrandReach line) {
        var words = words(screen);
        var section = section(words, "where-from", "engagement.section.where-from");
        if (line != null && line.reach().activities() == 0) {
            section.add(new EmptyState(words.say("engagement.chart.empty.sector-area")));
            return section;
        }
        var sectors = programme.sectors();
        var areas = programme.areas();
        var heat = new HeatChart(words, seen())
                .show(
                        chart(words, line, "sector-area"),
                        number(line),
                        slices.by(SliceKind.SECTOR_AREA, id(line)),
                        sectors,
                        areas);
        var bySector = slice(words, line, SliceKind.SECTOR, "by-sector", now.sectorsOf());
        var byArea = slice(words, line, SliceKind.AREA, "by-area", areas.size());
        var byOrganisation = slice(words, line, SliceKind.ORGANISATION, "by-organisation", now.organisationsOf());
        var each = new Paragraph(words.say("engagement.where-from.rule", SmallNumbers.SMALLEST));
        each.addClassNames("fm-grey", "fm-reading");
        section.add(
                each,
                heat,
                part(ReachNavigation.SECTORS, bySector),
                byArea,
                part(ReachNavigation.ORGANISATIONS, byOrganisation));
        return section;
    }

    private Chart slice(ReachWords words, @Nullable StrandReach line, SliceKind kind, String name, int of) {
        return new SliceChart(words, seen())
                .show(
                        chart(words, line, name).atMost(ORGANISATIONS_DRAWN),
                        number(line),
                        kind,
                        slices.by(kind, id(line)),
                        of);
    }

    /** From an idea to what came of it; nothing where the portal has no ideas. */
    Optional<PageSection> ideas(HtmlContainer screen) {
        var words = words(screen);
        return funnel.stream().findFirst().map(found -> {
            var section = section(words, "ideas", "engagement.section.ideas");
            section.add(new FunnelChart(words).show(chart(words, null, "ideas"), found.steps()));
            section.add(rule(words, "engagement.funnel.rule"));
            return section;
        });
    }

    PageSection cost(HtmlContainer screen, ReachOverview now) {
        var words = words(screen);
        var section = section(words, "cost", "engagement.section.cost");
        section.add(new CostChart(words).show(chart(words, null, "cost"), now, programme.funding()));
        section.add(rule(words, "engagement.cost.rule"));
        return section;
    }

    /** One strand's cost in a sentence. */
    PageSection cost(HtmlContainer screen, StrandReach line) {
        var words = words(screen);
        var section = section(words, "cost", "engagement.section.cost");
        section.add(new Paragraph(new CostChart(words).sentence(line)), rule(words, "engagement.cost.rule"));
        return section;
    }

    private static Paragraph rule(ReachWords words, String key) {
        var rule = new Paragraph(words.say(key));
        rule.addClassNames("fm-grey", "fm-reading");
        return rule;
    }

    private static Div part(String id, Chart chart) {
        var part = new Div(chart);
        part.setId(id);
        part.addClassName("fm-reach-part");
        return part;
    }

    private static PageSection section(ReachWords words, String id, String title) {
        var section = new PageSection(words.say(title));
        section.setId(id);
        section.addClassName("fm-reach-part");
        return section;
    }

    private static Chart chart(ReachWords words, @Nullable StrandReach line, String name) {
        return new Chart(
                line == null ? name : "strand-" + line.strand().number() + "-" + name,
                words.say("engagement.chart.empty." + name));
    }

    private static @Nullable StrandId id(@Nullable StrandReach line) {
        return line == null ? null : line.strand().id();
    }

    private static @Nullable Integer number(@Nullable StrandReach line) {
        return line == null ? null : Integer.valueOf(line.strand().number());
    }
}
