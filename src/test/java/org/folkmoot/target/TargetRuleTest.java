package org.folkmoot.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.target.SayTarget.aTarget;
import static org.folkmoot.target.SayTarget.theStandard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.programme.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole rule as a table: what is stated, what was measured, the day, and what follows with its sentence. */
class TargetRuleTest {

    private static final TargetWords WORDS = TargetBundle.WORDS;

    /** When targets of these tests were put on the register. */
    private static final LocalDate SINCE = LocalDate.of(2005, 4, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPartOfTheRule")
    void statusAndSentenceFollowFromWhatIsStatedAndMeasured(
            String name, SayTarget said, List<Measured> measured, String today, TargetWhy why, String sentence) {
        var terms = said.terms();
        var course = course(said, measured, today);
        assertThat(course.why()).isEqualTo(why);
        assertThat(WORDS.why(terms, terms.scale().outOf(), course)).isEqualTo(sentence);
    }

    static Stream<Arguments> everyPartOfTheRule() {
        return Stream.of(
                // No target stated
                row(
                        "no figure is stated and nothing is measured",
                        aTarget().by("2009-03-31"),
                        "2008-06-01",
                        TargetWhy.NOT_STATED,
                        "No target stated."),
                row(
                        "no figure is stated, whatever was measured",
                        aTarget().count(null, "services"),
                        "2008-06-01",
                        TargetWhy.NOT_STATED_MEASURED,
                        "No target stated. Last measured: 7 services on 1 May 2008.",
                        at("2008-05-01", "7")),
                // Before its date
                row(
                        "on course: as much as the path asked for on that day",
                        theStandard(),
                        "2008-06-01",
                        TargetWhy.ON_COURSE,
                        "86.51 % on 31 March 2008; expected then: 86.5 %.",
                        at("2008-03-31", "86.51")),
                row(
                        "behind: less than the path asked for on that day",
                        theStandard(),
                        "2008-06-01",
                        TargetWhy.BEHIND,
                        "86.49 % on 31 March 2008; expected then: 86.5 %.",
                        at("2008-03-31", "86.49")),
                row(
                        "the newest figure counts, in whatever order they were entered",
                        theStandard(),
                        "2008-06-01",
                        TargetWhy.BEHIND,
                        "84 % on 31 March 2008; expected then: 86.5 %.",
                        at("2008-03-31", "84"),
                        at("2006-03-31", "80")),
                row(
                        "a figure does not get worse by getting older",
                        theStandard(),
                        "2009-03-31",
                        TargetWhy.ON_COURSE,
                        "80 % on 31 March 2006; expected then: 79.49 %.",
                        at("2006-03-31", "80")),
                row(
                        "reached before its date",
                        theStandard(),
                        "2008-06-01",
                        TargetWhy.MET_EARLY,
                        "Reached: 90 % on 31 March 2008. Its date is 31 March 2009.",
                        at("2008-03-31", "90")),
                row(
                        "reached once and fallen back before its date",
                        theStandard(),
                        "2008-12-01",
                        TargetWhy.BEHIND,
                        "88 % on 30 November 2008; expected then: 88.84 %.",
                        at("2008-03-31", "91"),
                        at("2008-11-30", "88")),
                row(
                        "less is better: on course",
                        aTarget()
                                .average("days")
                                .lessIsBetter()
                                .from("9.6", "2006-03-31")
                                .to("8.5")
                                .by("2009-03-31"),
                        "2007-06-01",
                        TargetWhy.ON_COURSE,
                        "9.2 days on 31 March 2007; expected then: 9.24 days.",
                        at("2007-03-31", "9.2")),
                row(
                        "less is better: behind",
                        aTarget()
                                .average("days")
                                .lessIsBetter()
                                .from("9.6", "2006-03-31")
                                .to("8.5")
                                .by("2009-03-31"),
                        "2007-06-01",
                        TargetWhy.BEHIND,
                        "9.3 days on 31 March 2007; expected then: 9.24 days.",
                        at("2007-03-31", "9.3")),
                row(
                        "whole things are expected when they are whole",
                        aTarget()
                                .count(36, "districts")
                                .from("27", "2007-03-31")
                                .to("32")
                                .by("2009-03-31"),
                        "2008-12-01",
                        TargetWhy.ON_COURSE,
                        "30 of 36 districts on 30 September 2008; expected then: 30 of 36 districts.",
                        at("2008-09-30", "30", 36)),
                row(
                        "a comparison: the difference counts",
                        aTarget()
                                .comparedWith("England")
                                .from("51", "55", "2004-09-30")
                                .by("2008-09-30"),
                        "2007-06-01",
                        TargetWhy.ON_COURSE,
                        "53 against 55 on 1 October 2006; expected then: 2 below England.",
                        against("2006-10-01", "53", "55")),
                row(
                        "a comparison: one's own figure rose, the other's rose more",
                        aTarget()
                                .comparedWith("England")
                                .from("51", "55", "2004-09-30")
                                .by("2008-09-30"),
                        "2007-06-01",
                        TargetWhy.BEHIND,
                        "53 against 57 on 1 October 2006; expected then: 2 below England.",
                        against("2006-10-01", "53", "57")),
                row(
                        "a comparison that begins better than asked for: hold it",
                        aTarget()
                                .comparedWith("England")
                                .from("58", "55", "2004-09-30")
                                .by("2008-09-30"),
                        "2007-06-01",
                        TargetWhy.BEHIND,
                        "54 against 55 on 1 October 2006; expected then: the same as England.",
                        against("2006-10-01", "54", "55")),
                row(
                        "all by a date: those that are missing count",
                        aTarget()
                                .all(46, "authorities")
                                .from("38", "2007-03-31")
                                .by("2009-03-31"),
                        "2008-12-01",
                        TargetWhy.BEHIND,
                        "43 of 46 authorities on 30 September 2008; expected then: 44 of 46 authorities.",
                        at("2008-09-30", "43", 46)),
                row(
                        "all there were, when there were fewer, is all",
                        aTarget()
                                .all(46, "authorities")
                                .from("38", "2007-03-31")
                                .by("2009-03-31"),
                        "2008-12-01",
                        TargetWhy.MET_EARLY,
                        "Reached: 43 of 43 authorities on 30 September 2008. Its date is 31 March 2009.",
                        at("2008-09-30", "43", 43)),
                row(
                        "three of them went, and three are missing all the same",
                        aTarget().all(43, "authorities").by("2009-03-31").onlyAtTheDate(),
                        "2008-12-01",
                        TargetWhy.ONLY_AT_DATE,
                        "43 of 46 authorities on 30 September 2008. Only 31 March 2009 counts.",
                        at("2008-09-30", "43", 46)),
                // Nothing to compare with
                row(
                        "only the date counts",
                        theStandard().onlyAtTheDate(),
                        "2008-06-01",
                        TargetWhy.ONLY_AT_DATE,
                        "84 % on 31 March 2008. Only 31 March 2009 counts.",
                        at("2008-03-31", "84")),
                row(
                        "no baseline is stated",
                        theStandard().withoutBaseline(),
                        "2008-06-01",
                        TargetWhy.NO_BASELINE,
                        "84 % on 31 March 2008. No baseline is stated, so there is nothing to compare it with before"
                                + " 31 March 2009.",
                        at("2008-03-31", "84")),
                row(
                        "no date is stated",
                        aTarget().from("76", "2005-03-31").to("90"),
                        "2008-06-01",
                        TargetWhy.NO_DATE,
                        "84 % on 31 March 2008. No date is stated, so there is nothing to compare it with.",
                        at("2008-03-31", "84")),
                row(
                        "no date is stated, and it is reached",
                        aTarget().from("76", "2005-03-31").to("90"),
                        "2008-06-01",
                        TargetWhy.MET_WITHOUT_DATE,
                        "Reached: 92 % on 31 March 2008.",
                        at("2008-03-31", "92")),
                row(
                        "its baseline is still to come",
                        theStandard(),
                        "2005-03-30",
                        TargetWhy.NOT_BEGUN,
                        "Begins on 31 March 2005."),
                // Nothing measured
                row(
                        "nothing measured, and nobody says when",
                        aTarget().to("90"),
                        "2008-06-01",
                        TargetWhy.NOTHING,
                        "Nothing has been measured."),
                row(
                        "nothing measured, the first is to come",
                        theStandard().everyMonths(12),
                        "2006-03-31",
                        TargetWhy.NOTHING_YET,
                        "Nothing has been measured. The first measurement is due on 1 April 2006."),
                row(
                        "nothing measured, the first is due",
                        theStandard().everyMonths(12),
                        "2006-04-01",
                        TargetWhy.NOTHING_DUE,
                        "Nothing has been measured. The first measurement has been due since 1 April 2006."),
                row(
                        "nothing measured, the last day of grace",
                        theStandard().everyMonths(12),
                        "2006-04-29",
                        TargetWhy.NOTHING_DUE,
                        "Nothing has been measured. The first measurement has been due since 1 April 2006."),
                row(
                        "nothing measured, overdue",
                        theStandard().everyMonths(12),
                        "2006-04-30",
                        TargetWhy.OVERDUE_NOTHING,
                        "Nothing has been measured. The first measurement was due on 1 April 2006."),
                // Overdue
                row(
                        "overdue, and the last was on course",
                        theStandard().everyMonths(12),
                        "2007-04-29",
                        TargetWhy.OVERDUE_ON_COURSE,
                        "A measurement was due on 31 March 2007. The last, 80 % on 31 March 2006, was on course.",
                        at("2006-03-31", "80")),
                row(
                        "overdue, and the last was behind",
                        theStandard().everyMonths(12),
                        "2007-04-29",
                        TargetWhy.OVERDUE_BEHIND,
                        "A measurement was due on 31 March 2007. The last, 77 % on 31 March 2006, was behind; expected then: 79.49"
                                + " %.",
                        at("2006-03-31", "77")),
                row(
                        "overdue, and there is nothing to compare with",
                        theStandard().withoutBaseline().everyMonths(12),
                        "2007-04-29",
                        TargetWhy.OVERDUE_OPEN,
                        "A measurement was due on 31 March 2007. The last was 77 % on 31 March 2006.",
                        at("2006-03-31", "77")),
                row(
                        "due, and not yet overdue",
                        theStandard().everyMonths(12),
                        "2007-04-28",
                        TargetWhy.BEHIND,
                        "77 % on 31 March 2006; expected then: 79.49 %.",
                        at("2006-03-31", "77")),
                // Its date is over
                row(
                        "met: measured on its date",
                        theStandard(),
                        "2009-04-01",
                        TargetWhy.MET,
                        "Reached by 31 March 2009: 90.2 % on 31 March 2009.",
                        at("2009-03-31", "90.2")),
                row(
                        "met: reached before and not measured since",
                        theStandard(),
                        "2010-01-01",
                        TargetWhy.MET,
                        "Reached by 31 March 2009: 91 % on 31 March 2008.",
                        at("2008-03-31", "91")),
                row(
                        "met when it was first measured after its date",
                        theStandard(),
                        "2009-12-01",
                        TargetWhy.MET_FIRST_AFTER,
                        "Reached when it was first measured after 31 March 2009: 90 % on 20 October 2009.",
                        at("2008-03-31", "88"),
                        at("2009-10-20", "90")),
                row(
                        "missed: the first figure from its date on decides, not the one before it",
                        theStandard(),
                        "2009-12-01",
                        TargetWhy.MISSED,
                        "Not reached by 31 March 2009: 89 % on 31 March 2009. The target was 90 %.",
                        at("2008-03-31", "91"),
                        at("2009-03-31", "89")),
                row(
                        "missed: the last is 28 days older than its date",
                        theStandard(),
                        "2009-04-01",
                        TargetWhy.MISSED,
                        "Not reached by 31 March 2009: 89 % on 3 March 2009. The target was 90 %.",
                        at("2009-03-03", "89")),
                row(
                        "29 days older stands for nothing: a measurement is due, and overdue after a while",
                        theStandard(),
                        "2009-04-28",
                        TargetWhy.ON_COURSE,
                        "89.8 % on 2 March 2009; expected then: 89.72 %.",
                        at("2009-03-02", "89.8")),
                row(
                        "its date is over by more than 28 days and nobody measured",
                        theStandard(),
                        "2009-04-29",
                        TargetWhy.OVERDUE_ON_COURSE,
                        "A measurement was due on 31 March 2009. The last, 89.8 % on 2 March 2009, was on course.",
                        at("2009-03-02", "89.8")),
                row(
                        "missed, and reached later",
                        theStandard(),
                        "2010-12-01",
                        TargetWhy.MISSED_REACHED_LATER,
                        "Not reached by 31 March 2009: 89 % on 31 March 2009. Reached later, on 31 March 2010.",
                        at("2009-03-31", "89"),
                        at("2010-03-31", "90"),
                        at("2010-09-30", "93")),
                row(
                        "its date is not over before the day is",
                        theStandard(),
                        "2009-03-31",
                        TargetWhy.BEHIND,
                        "89 % on 31 March 2009; expected then: 90 %.",
                        at("2009-03-31", "89")),
                row(
                        "less is better: missed",
                        aTarget()
                                .average("days")
                                .lessIsBetter()
                                .from("9.6", "2006-03-31")
                                .to("8.5")
                                .by("2009-03-31"),
                        "2009-04-01",
                        TargetWhy.MISSED,
                        "Not reached by 31 March 2009: 8.6 days on 31 March 2009. The target was 8.5 days.",
                        at("2009-03-31", "8.6")),
                row(
                        "a comparison: missed",
                        aTarget()
                                .comparedWith("England")
                                .from("51", "55", "2004-09-30")
                                .to("2")
                                .by("2007-09-30"),
                        "2007-10-01",
                        TargetWhy.MISSED,
                        "Not reached by 30 September 2007: 56 against 55 on 30 September 2007. The target was at least 2"
                                + " above England.",
                        against("2007-09-30", "56", "55")),
                row(
                        "all by a date: missed",
                        aTarget().all(46, "authorities").by("2009-03-31"),
                        "2009-04-01",
                        TargetWhy.MISSED,
                        "Not reached by 31 March 2009: 45 of 46 authorities on 31 March 2009. The target was all 46"
                                + " authorities.",
                        at("2009-03-31", "45", 46)));
    }

    @Test
    void everyPartOfTheRuleStandsInTheTable() {
        var inTable = everyPartOfTheRule().map(row -> (TargetWhy) row.get()[4]).toList();
        assertThat(Stream.of(TargetWhy.values()).filter(why -> why != TargetWhy.DROPPED))
                .allMatch(inTable::contains);
    }

    @Test
    void whatIsGivenUpIsDroppedWhateverWasMeasured() {
        var facts = new TargetFacts(
                theStandard().everyMonths(12).terms(), null, SINCE, true, List.of(at("2008-03-31", "95")));
        var course = TargetRule.course(facts, LocalDate.of(2008, 6, 1));
        assertThat(course.status()).isEqualTo(TargetStatus.DROPPED);
        assertThat(course.due()).isNull();
        assertThat(course.measurementDue()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rhythms")
    void theNextMeasurementIsDue(String name, SayTarget said, List<Measured> measured, String due) {
        assertThat(course(said, measured, "2008-06-01").due()).isEqualTo(due == null ? null : LocalDate.parse(due));
    }

    static Stream<Arguments> rhythms() {
        return Stream.of(
                Arguments.of("once, at its date", theStandard(), List.of(), "2009-03-31"),
                Arguments.of("never without rhythm and date", aTarget().to("90"), List.of(), null),
                Arguments.of(
                        "so many months after the newest",
                        theStandard().everyMonths(6),
                        List.of(at("2008-03-31", "80")),
                        "2008-09-30"),
                Arguments.of(
                        "on its date at the latest",
                        theStandard().everyMonths(24),
                        List.of(at("2008-03-31", "80")),
                        "2009-03-31"),
                Arguments.of(
                        "first after the day it was put on the register, when that is later than the baseline",
                        theStandard().everyMonths(12),
                        List.of(),
                        "2006-04-01"),
                Arguments.of(
                        "first after the baseline, when that is later",
                        aTarget()
                                .from("76", "2008-05-01")
                                .to("90")
                                .by("2010-03-31")
                                .everyMonths(3),
                        List.of(),
                        "2008-08-01"),
                Arguments.of(
                        "not once its date is measured",
                        theStandard().by("2008-03-31").everyMonths(3),
                        List.of(at("2008-03-31", "80")),
                        null),
                Arguments.of(
                        "goes on without a date",
                        aTarget().count(null, "services").everyMonths(3),
                        List.of(at("2008-03-31", "7")),
                        "2008-06-30"));
    }

    @Test
    void nothingIsDueOfWhatThePortalCounts() {
        var said = aTarget()
                .all(null, "organisations")
                .countedByThePortal(Measure.ORGANISATIONS)
                .by("2009-03-31")
                .everyMonths(1);
        assertThat(course(said, List.of(), "2010-06-01").due()).isNull();
    }

    @Test
    void theBarShowsHowMuchOfTheWayIsGoneAndWhereThePathIsToday() {
        var said = theStandard();
        assertThat(progress(said, List.of(at("2008-03-31", "83")), "2007-03-31"))
                .isEqualTo(new TargetProgress(50, 49, false));
        assertThat(progress(said, List.of(), "2005-03-31")).isEqualTo(new TargetProgress(null, 0, false));
        assertThat(progress(said, List.of(at("2008-03-31", "70")), "2008-06-01").percent())
                .as("below its baseline")
                .isZero();
        assertThat(progress(said, List.of(at("2008-03-31", "97")), "2008-06-01"))
                .satisfies(bar -> {
                    assertThat(bar.percent()).isEqualTo(100);
                    assertThat(bar.reached()).isTrue();
                });
        assertThat(progress(
                        aTarget().count(36, "districts").to("32"), List.of(at("2008-03-31", "8", 36)), "2008-06-01"))
                .as("without a baseline a count begins at nothing")
                .isEqualTo(new TargetProgress(25, null, false));
    }

    @Test
    void whereTheWayHasNoBeginningOrNoLengthThereIsNoBar() {
        assertThat(progressIfAny(aTarget().average("").to("2"), "2008-06-01")).isEmpty();
        assertThat(progressIfAny(aTarget(), "2008-06-01")).isEmpty();
        assertThat(progressIfAny(aTarget().from("90", "2005-03-31").to("90").by("2009-03-31"), "2008-06-01"))
                .isEmpty();
    }

    @Test
    void theBarHasATwinInWords() {
        var said = theStandard();
        assertThat(twin(said, List.of(at("2008-03-31", "84")), "2008-03-31"))
                .isEqualTo("From 76 % to 90 %: 84 % now, 86.5 % expected by today");
        assertThat(twin(said, List.of(), "2008-03-31"))
                .isEqualTo("From 76 % to 90 %: nothing measured yet, 86.5 % expected by today");
        assertThat(twin(said.onlyAtTheDate(), List.of(at("2008-03-31", "84")), "2008-03-31"))
                .isEqualTo("From 76 % to 90 %: 84 % now");
        assertThat(twin(aTarget().all(46, "authorities").by("2009-03-31"), List.of(), "2008-03-31"))
                .isEqualTo("From 0 to all 46 authorities: nothing measured yet");
    }

    @Test
    void whatIsComparedIsSaidInWords() {
        var terms = aTarget().comparedWith("England");
        assertThat(goal(terms)).isEqualTo("at least as high as England");
        assertThat(goal(terms.to("2"))).isEqualTo("at least 2 above England");
        assertThat(goal(terms.to("-1.5"))).isEqualTo("at most 1.5 below England");
        assertThat(goal(terms.lessIsBetter())).isEqualTo("at least 1.5 below England");
        assertThat(goal(terms.to("0"))).isEqualTo("no higher than England");
        assertThat(goal(terms.to("3"))).isEqualTo("at most 3 above England");
        assertThat(goal(aTarget().count(null, "people").to("1234"))).isEqualTo("1,234 people");
    }

    private static String goal(SayTarget said) {
        return WORDS.goal(said.terms(), said.terms().scale().outOf());
    }

    private static String twin(SayTarget said, List<Measured> measured, String today) {
        var terms = said.terms();
        return WORDS.twin(terms, terms.scale().outOf(), course(said, measured, today));
    }

    private static TargetProgress progress(SayTarget said, List<Measured> measured, String today) {
        var terms = said.terms();
        return TargetProgress.of(terms, terms.scale().outOf(), course(said, measured, today))
                .orElseThrow();
    }

    private static Optional<TargetProgress> progressIfAny(SayTarget said, String today) {
        var terms = said.terms();
        return TargetProgress.of(terms, terms.scale().outOf(), course(said, List.of(), today));
    }

    private static TargetCourse course(SayTarget said, List<Measured> measured, String today) {
        var terms = said.terms();
        return TargetRule.course(
                new TargetFacts(terms, terms.scale().outOf(), SINCE, false, measured), LocalDate.parse(today));
    }

    private static Arguments row(
            String name, SayTarget said, String today, TargetWhy why, String sentence, Measured... measured) {
        return Arguments.of(name, said, List.of(measured), today, why, sentence);
    }

    private static Measured at(String day, String value) {
        return new Measured(LocalDate.parse(day), new BigDecimal(value), null, null);
    }

    private static Measured at(String day, String value, int outOf) {
        return new Measured(LocalDate.parse(day), new BigDecimal(value), null, outOf);
    }

    private static Measured against(String day, String value, String other) {
        return new Measured(LocalDate.parse(day), new BigDecimal(value), new BigDecimal(other), null);
    }
}
