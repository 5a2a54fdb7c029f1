package org.folkmoot.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.sample.SampleTexts.FigureText;
import org.folkmoot.sample.SampleTexts.TargetText;
import org.folkmoot.target.MeasurementService;
import org.folkmoot.target.TargetAim;
import org.folkmoot.target.TargetDirection;
import org.folkmoot.target.TargetId;
import org.folkmoot.target.TargetOwner;
import org.folkmoot.target.TargetPath;
import org.folkmoot.target.TargetPlacement;
import org.folkmoot.target.TargetScale;
import org.folkmoot.target.TargetService;
import org.folkmoot.target.TargetTerms;
import org.folkmoot.target.WriteMeasurement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The register of targets: put there by the manager one day, measured by their owners over time. */
@Component
@Profile("sample")
class SampleTargets {

    private static final LocalDate ADDED_ON = LocalDate.of(2008, 10, 6);
    private static final LocalTime AT = LocalTime.of(10, 0);

    /** A figure arrives that many days after the day it stands for. */
    private static final int ARRIVES_DAYS = 10;

    private static final String SOURCE = "Regional improvement strategy (sample), supporting evidence";

    private final TargetService targets;
    private final MeasurementService measurements;
    private final ProgrammeService programme;
    private final Stage stage;

    SampleTargets(TargetService targets, MeasurementService measurements, ProgrammeService programme, Stage stage) {
        this.targets = targets;
        this.measurements = measurements;
        this.programme = programme;
        this.stage = stage;
    }

    void load(Cast cast, Placing placing, SampleCalendar calendar, Instant now) {
        var manager = cast.signIn("manager");
        var added = calendar.moment(ADDED_ON, AT);
        for (var text : SampleFiles.targets()) {
            var person = text.person() == null ? null : cast.signIn(text.person());
            var before = text.before();
            var first = before == null ? text.goal() : before.goal();
            var terms = terms(text, first, person, placing, calendar);
            var id = stage.by(manager, added, () -> targets.add(terms));
            for (var figure : text.measured())
                measure(id, figure, person == null ? manager : person, calendar, added, now);
            if (before != null) {
                var changed = terms(text, text.goal(), person, placing, calendar);
                stage.by(
                        manager, calendar.moment(before.day(), AT), () -> targets.change(id, 1, changed, before.why()));
            }
        }
    }

    private void measure(TargetId id, FigureText text, Person by, SampleCalendar calendar, Instant added, Instant now) {
        var moment = earlier(later(calendar.moment(text.day().plusDays(ARRIVES_DAYS), AT), added), now);
        var was = text.was();
        var first = stage.by(
                by, moment, () -> measurements.enter(id, figure(text, was == null ? text.value() : was, calendar)));
        if (was == null) return;
        stage.by(
                by,
                moment.plusSeconds(3600),
                () -> measurements.correct(
                        id, first, figure(text, text.value(), calendar), Objects.requireNonNullElse(text.why(), "")));
    }

    private static WriteMeasurement figure(FigureText text, BigDecimal value, SampleCalendar calendar) {
        return new WriteMeasurement(
                calendar.day(text.day()),
                value,
                text.other(),
                text.source(),
                Objects.requireNonNullElse(text.link(), ""));
    }

    private TargetTerms terms(
            TargetText text,
            @Nullable BigDecimal goal,
            @Nullable Person person,
            Placing placing,
            SampleCalendar calendar) {
        return new TargetTerms(
                text.number(),
                text.title(),
                text.about(),
                new TargetScale(
                        text.kind(),
                        Objects.requireNonNullElse(text.direction(), TargetDirection.MORE),
                        Objects.requireNonNullElse(text.unit(), ""),
                        text.outOf(),
                        Objects.requireNonNullElse(text.comparedWith(), ""),
                        text.portal()),
                new TargetAim(
                        text.baseline(),
                        text.baselineOther(),
                        day(text.baselineOn(), calendar),
                        goal,
                        day(text.by(), calendar),
                        Objects.requireNonNullElse(text.path(), TargetPath.LINEAR),
                        text.everyMonths()),
                new TargetPlacement(placing.theme(text.theme()), strand(text.strand())),
                new TargetOwner(person == null ? null : person.id(), Objects.requireNonNullElse(text.body(), "")),
                SOURCE);
    }

    private @Nullable StrandId strand(@Nullable Integer number) {
        if (number == null) return null;
        return programme.strands().stream()
                .filter(one -> one.number() == number)
                .map(StrandSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable LocalDate day(@Nullable LocalDate inThePapers, SampleCalendar calendar) {
        return inThePapers == null ? null : calendar.day(inThePapers);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
