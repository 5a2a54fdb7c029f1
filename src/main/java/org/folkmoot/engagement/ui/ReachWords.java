package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.engagement.ForecastRange;
import org.folkmoot.engagement.Pace;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.StrandPart;
import org.folkmoot.shared.Dates;
import org.jspecify.annotations.Nullable;

/** Reach in sentences. */
final class ReachWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Component screen;
    private final Dates dates;

    ReachWords(Component screen, Dates dates) {
        this.screen = screen;
        this.dates = dates;
    }

    /** One figure of a scope. @param of its measure, or null for unnamed heads */
    record Figure(@Nullable Measure of, String words) {}

    /** "500 people" */
    String amount(Measure measure, int number) {
        return say("engagement.amount." + measure, number);
    }

    /** "410 people · 23 unnamed beside them · 447 places · 43 of 46 organisations · 6 of 6 sectors"; none while nobody has been recorded. */
    List<Figure> figures(Reach reach, ReachOverview overview) {
        if (reach.activities() == 0) return List.of();
        return Stream.of(
                        new Figure(Measure.PEOPLE, amount(Measure.PEOPLE, reach.people())),
                        new Figure(null, reach.unnamed() == 0 ? "" : say("engagement.unnamed", reach.unnamed())),
                        new Figure(Measure.PLACES, amount(Measure.PLACES, reach.places())),
                        new Figure(
                                Measure.ORGANISATIONS,
                                say("engagement.of.organisations", reach.organisations(), overview.organisationsOf())),
                        new Figure(
                                Measure.SECTORS, say("engagement.of.sectors", reach.sectors(), overview.sectorsOf())),
                        new Figure(Measure.ACTIVITIES, amount(Measure.ACTIVITIES, reach.activities())))
                .filter(figure -> !figure.words().isEmpty())
                .toList();
    }

    /** "447 rows that count make 410 people, 447 places, 43 organisations, 6 sectors and 20 activities" */
    String counted(Reach reach) {
        return Stream.of(
                        amount(Measure.PEOPLE, reach.people()),
                        reach.unnamed() == 0 ? "" : say("engagement.unnamed", reach.unnamed()),
                        amount(Measure.PLACES, reach.places()),
                        amount(Measure.ORGANISATIONS, reach.organisations()),
                        amount(Measure.SECTORS, reach.sectors()),
                        amount(Measure.ACTIVITIES, reach.activities()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** "from 43 of 46 organisations · 6 of 6 sectors" */
    String variety(ReachOverview overview) {
        return say(
                "engagement.headline.variety",
                overview.programme().organisations(),
                overview.organisationsOf(),
                overview.programme().sectors(),
                overview.sectorsOf());
    }

    /** "Target 500 people by 31 March 2009", or that there is none. */
    String target(@Nullable Pace pace, List<StrandPart> parts) {
        if (pace != null)
            return pace.until() == null
                    ? say("engagement.target", amount(pace.measure(), pace.target()))
                    : say("engagement.target.by", amount(pace.measure(), pace.target()), day(pace.until()));
        var stated = parts.stream().flatMap(this::target).collect(Collectors.joining("; "));
        return stated.isEmpty() ? say("engagement.target.none") : say("engagement.target.parts", stated);
    }

    private Stream<String> target(StrandPart part) {
        var target = part.target();
        return target == null
                ? Stream.of()
                : Stream.of(say("engagement.target.part", part.name(), amount(target.measure(), target.number())));
    }

    /** "410 of 500 people" */
    String reachedOf(Pace pace) {
        return say("engagement.reached-of", pace.reached(), amount(pace.measure(), pace.target()));
    }

    /** "At this pace 478 by 31 March 2009: 22 short." */
    String pace(Pace pace) {
        var until = pace.until();
        return switch (pace.state()) {
            case NO_DATES -> say("engagement.pace.no-dates");
            case NOT_BEGUN -> say("engagement.pace.not-begun", pace.from() == null ? "" : day(pace.from()));
            case ENDED ->
                say(
                        pace.reached() >= pace.target()
                                ? "engagement.pace.ended.reached"
                                : "engagement.pace.ended.short",
                        until == null ? "" : day(until),
                        pace.reached(),
                        pace.shortBy());
            case UNDER_WAY -> underWay(pace, until == null ? "" : day(until));
        };
    }

    private String underWay(Pace pace, String until) {
        if (pace.reached() >= pace.target()) return say("engagement.pace.reached");
        var forecast = pace.forecast() == null ? pace.reached() : pace.forecast();
        return pace.shortBy() == 0
                ? say("engagement.pace.on-course", forecast, until)
                : say("engagement.pace.short", forecast, until, pace.shortBy());
    }

    /** "Between 455 and 492 with the slowest and the fastest of the last four weeks." */
    String range(ForecastRange range) {
        return range.low() == range.high()
                ? say("engagement.range.same")
                : say("engagement.range", range.low(), range.high());
    }

    /** What counts for a strand. */
    String rule(Collection<EngagementKind> counts) {
        if (counts.isEmpty()) return say("engagement.rule.nothing");
        return say(
                "engagement.rule.kinds",
                counts.stream()
                        .sorted()
                        .map(kind -> say("programme.kind." + kind))
                        .collect(Collectors.joining(", ")));
    }

    /** "February 2009", of a key as {@code 2009-02} */
    String month(String key) {
        return MONTH.format(YearMonth.parse(key));
    }

    /** "£24", to the pound */
    String pounds(long pounds) {
        return say("engagement.pounds", pounds);
    }

    String day(LocalDate day) {
        return dates.fullDay(day);
    }

    String say(String key, Object... arguments) {
        return screen.getTranslation(key, arguments);
    }
}
