package org.folkmoot.target;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.shared.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Targets in sentences, the same on the screen, in the table and in the open list. */
@Component
public class TargetWords {

    private final MessageSource messages;
    private final Dates dates;

    TargetWords(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** "Met" */
    public String status(TargetStatus status) {
        return say("target.status." + status);
    }

    /** Why it stands so: one sentence or two. @param outOf how many there are in all today, or null */
    public String why(TargetTerms terms, @Nullable Integer outOf, TargetCourse course) {
        var deciding = course.deciding();
        var expected = course.expectedThen();
        return say(
                "target.why." + course.why(),
                goal(terms, outOf),
                day(terms.aim().by()),
                deciding == null ? "" : measured(terms, deciding),
                deciding == null ? "" : day(deciding.day()),
                expected == null ? "" : level(terms, expected, outOf),
                day(course.due()),
                day(course.reachedLater()),
                day(terms.aim().baselineOn()));
    }

    /** When the next measurement is due, or since when; empty when none is asked for, or the status says it already. */
    public String due(TargetCourse course) {
        var due = course.due();
        if (due == null) return "";
        return switch (course.why()) {
            case NOTHING_YET, NOTHING_DUE, OVERDUE_NOTHING, OVERDUE_ON_COURSE, OVERDUE_BEHIND, OVERDUE_OPEN -> "";
            default -> say(course.measurementDue() ? "target.due.since" : "target.due.on", day(due));
        };
    }

    /** What a bar shows, in words. @param outOf how many there are in all today, or null */
    public String twin(TargetTerms terms, @Nullable Integer outOf, TargetCourse course) {
        var latest = course.latest();
        var expected = course.expectedToday();
        var which = latest == null ? (expected == null ? "nothing" : "expected") : expected == null ? "now" : "both";
        var aim = terms.aim();
        var start = terms.startLevel();
        return say(
                "target.twin." + which,
                start == null || aim.baseline() == null ? number(BigDecimal.ZERO) : level(terms, start, outOf),
                goal(terms, outOf),
                latest == null ? "" : measured(terms, latest),
                expected == null ? "" : level(terms, expected, outOf));
    }

    /** "32 of 36 districts", "84 %", "64 against 61" */
    public String measured(TargetTerms terms, Measured measured) {
        var other = measured.other();
        if (other != null) return say("target.amount.against", number(measured.value()), number(other), unit(terms));
        return amount(terms, measured.value(), measured.outOf());
    }

    /** What is to be reached, or that nothing is stated. */
    public String goal(TargetTerms terms, @Nullable Integer outOf) {
        var goal = terms.goalLevel(outOf);
        if (goal == null) return say("target.goal.none");
        var scale = terms.scale();
        return switch (scale.kind()) {
            case UNIVERSAL -> say("target.goal.all", number(goal), unit(terms));
            case COMPARISON -> comparison(scale, goal);
            default -> amount(terms, goal, outOf);
        };
    }

    private String comparison(TargetScale scale, BigDecimal difference) {
        var side = difference.signum() == 0 ? "same" : difference.signum() > 0 ? "above" : "below";
        return say(
                "target.goal.comparison." + scale.direction() + "." + side,
                number(difference.abs()),
                scale.comparedWith());
    }

    /** Where it began, or that nobody knows. */
    public String baseline(TargetTerms terms, @Nullable Integer outOf) {
        var aim = terms.aim();
        var baseline = aim.baseline();
        if (baseline == null) return say("target.baseline.none");
        var other = aim.baselineOther();
        var amount = other == null
                ? amount(terms, baseline, outOf)
                : say("target.amount.against", number(baseline), number(other), unit(terms));
        return say("target.baseline.on", amount, day(aim.baselineOn()));
    }

    /** By when, or that no date is stated. */
    public String by(TargetTerms terms) {
        var by = terms.aim().by();
        return by == null ? say("target.by.none") : say("target.by", day(by));
    }

    /** A figure as the rule compares them. */
    private String level(TargetTerms terms, BigDecimal level, @Nullable Integer outOf) {
        if (terms.scale().kind() != TargetKind.COMPARISON) return amount(terms, level, outOf);
        var side = level.signum() == 0 ? "same" : level.signum() > 0 ? "above" : "below";
        return say(
                "target.difference." + side, number(level.abs()), terms.scale().comparedWith());
    }

    private String amount(TargetTerms terms, BigDecimal value, @Nullable Integer outOf) {
        if (terms.scale().kind() == TargetKind.PERCENTAGE) return say("target.amount.percent", number(value));
        return outOf == null
                ? say("target.amount.plain", number(value), unit(terms))
                : say("target.amount.of", number(value), number(BigDecimal.valueOf(outOf)), unit(terms));
    }

    /** With a space before it, so that there is none where there is no unit. */
    private static String unit(TargetTerms terms) {
        var unit = terms.scale().unit();
        return unit.isEmpty() ? "" : " " + unit;
    }

    /** Everything a target says, by the name of its field: what a history compares. */
    Map<String, String> fields(TargetTerms terms, String theme, String strand, String owner) {
        var scale = terms.scale();
        var aim = terms.aim();
        var months = aim.everyMonths();
        var portal = scale.portal();
        var outOf = scale.outOf();
        var fields = new LinkedHashMap<String, String>();
        fields.put("number", String.valueOf(terms.number()));
        fields.put("title", terms.title());
        fields.put("about", terms.about());
        fields.put("kind", say("target.kind." + scale.kind()));
        fields.put("direction", say("target.direction." + scale.direction()));
        fields.put("unit", scale.unit());
        fields.put("out-of", outOf == null ? "" : number(BigDecimal.valueOf(outOf)));
        fields.put("compared-with", scale.comparedWith());
        fields.put("portal", portal == null ? "" : say("target.portal." + portal));
        fields.put("baseline", baseline(terms, outOf));
        fields.put("goal", goal(terms, outOf));
        fields.put("by", by(terms));
        fields.put("path", say("target.path." + aim.path()));
        fields.put("months", months == null ? say("target.months.none") : say("target.months", months));
        fields.put("theme", theme);
        fields.put("strand", strand);
        fields.put("owner", owner);
        fields.put("source", terms.source());
        return fields;
    }

    /** Name of a field, for those who read a history. */
    String field(String name) {
        return say("target.field." + name);
    }

    /** "1,234.5" */
    public static String number(BigDecimal figure) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(figure);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : dates.fullDay(day);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
