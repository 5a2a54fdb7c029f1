package org.folkmoot.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.target.SayTarget.aTarget;
import static org.folkmoot.target.SayTarget.theStandard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.programme.Measure;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a target and a measurement cannot say, each with its sentence. */
class TargetTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2008, 6, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatCannotBe")
    void itIsRefusedWithASentence(String name, ThrowingCallable said, String sentence) {
        assertThatThrownBy(said)
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        no -> assertThat(TargetBundle.MESSAGES.getMessage(no.key(), no.arguments(), Locale.UK))
                                .isEqualTo(sentence));
    }

    static Stream<Arguments> whatCannotBe() {
        return Stream.of(
                no(
                        "a date before the baseline's",
                        () -> theStandard().by("2005-03-30").terms(),
                        "The date has to come after the day of the baseline."),
                no(
                        "a date on the baseline's day",
                        () -> theStandard().by("2005-03-31").terms(),
                        "The date has to come after the day of the baseline."),
                no(
                        "M of 0",
                        () -> aTarget().count(0, "districts").to("0").terms(),
                        "With none there is nothing to count. Please write 1 or more, or leave it empty where nobody knows."),
                no(
                        "fewer than none in all",
                        () -> aTarget().count(-3, "districts").terms(),
                        "With none there is nothing to count. Please write 1 or more, or leave it empty where nobody knows."),
                no("a percentage above 100", () -> aTarget().to("100.01").terms(), "A percentage is 0 to 100."),
                no("a percentage below 0", () -> aTarget().to("-1").terms(), "A percentage is 0 to 100."),
                no(
                        "N above M as the target",
                        () -> aTarget().count(36, "districts").to("37").terms(),
                        "37 of 36 cannot be: there are only 36."),
                no(
                        "N above M as the baseline",
                        () -> aTarget()
                                .all(46, "")
                                .from("47", "2005-03-31")
                                .by("2009-03-31")
                                .terms(),
                        "47 of 46 cannot be: there are only 46."),
                no(
                        "half a district",
                        () -> aTarget().count(36, "districts").to("3.5").terms(),
                        "These are counted, so please write a whole number."),
                no(
                        "fewer than none",
                        () -> aTarget().count(null, "districts").to("-1").terms(),
                        "These are counted, so there cannot be fewer than none."),
                no("three decimals", () -> aTarget().to("3.141").terms(), "Two decimals at most, please."),
                no(
                        "a number without end",
                        () -> aTarget().average("").to("1000000000").terms(),
                        "This number is too large."),
                no(
                        "all of nobody knows how many",
                        () -> aTarget().all(null, "").by("2009-03-31").terms(),
                        "Please say how many “all” are."),
                no("all without a date", () -> aTarget().all(46, "").terms(), "“All by a date” needs its date."),
                no("a comparison with nobody", () -> aTarget().comparedWith(" ").terms(), "Please fill this in."),
                no(
                        "a comparison's baseline without the other's",
                        () -> aTarget()
                                .comparedWith("England")
                                .from("51", "2004-09-30")
                                .terms(),
                        "A comparison needs the other figure too."),
                no(
                        "less than the baseline where more is better",
                        () -> theStandard().to("70").terms(),
                        "More is better here, and this is less than the baseline. Please check both, or choose “less is"
                                + " better”."),
                no(
                        "more than the baseline where less is better",
                        () -> theStandard().lessIsBetter().terms(),
                        "Less is better here, and this is more than the baseline. Please check both, or choose “more is"
                                + " better”."),
                no(
                        "a baseline without its day",
                        () -> new TargetAim(BigDecimal.ONE, null, null, null, null, TargetPath.LINEAR, null),
                        "Please say on which day that was measured."),
                no(
                        "a day without a baseline",
                        () -> new TargetAim(null, null, TODAY, null, null, TargetPath.LINEAR, null),
                        "There is a day and no baseline. Please give both or neither."),
                no(
                        "a date nobody can mean",
                        () -> theStandard().by("2201-01-01").terms(),
                        "Please choose a day from 1990 to 2100."),
                no("every 61 months", () -> theStandard().everyMonths(61).terms(), "Please choose 1 to 60 months."),
                no("no place", () -> new TargetPlacement(null, null), "Please choose a theme, a strand or both."),
                no("no owner", () -> new TargetOwner(null, " "), "Please name a person or a body."),
                no("number 0", () -> theStandard().numbered(0).terms(), "Please give it a number from 1 to 999."),
                no(
                        "an average of the portal's",
                        () -> aTarget()
                                .average("")
                                .countedByThePortal(Measure.PEOPLE)
                                .terms(),
                        "The portal has no average and no comparison. Please choose another kind, or let its owner enter"
                                + " the figures."),
                no(
                        "a share of people",
                        () -> aTarget().countedByThePortal(Measure.PEOPLE).terms(),
                        "The portal knows a share only of organisations and sectors. Please choose one of these, or"
                                + " “Count”."),
                no(
                        "a measurement in the future",
                        () -> WriteMeasurement.day(TODAY.plusDays(1), TODAY),
                        "Nothing can be measured on a day to come. Please choose today or a day before it."),
                no("a measurement without its day", () -> WriteMeasurement.day(null, TODAY), "Please fill this in."),
                no(
                        "a measurement from nowhere",
                        () -> new WriteMeasurement(TODAY, BigDecimal.ONE, null, " ", ""),
                        "Please say where the figure comes from, or give a link."),
                no(
                        "a link that is none",
                        () -> new WriteMeasurement(TODAY, BigDecimal.ONE, null, "", "nowhere"),
                        "This is not an address of the web. It looks like https://example.org/page."),
                no(
                        "a measurement of N above M",
                        () -> measured("37")
                                .fitting(
                                        aTarget().count(36, "districts").terms().scale()),
                        "37 of 36 cannot be: there are only 36."),
                no(
                        "a measurement of more than 100 per cent",
                        () -> measured("101").fitting(theStandard().terms().scale()),
                        "A percentage is 0 to 100."),
                no(
                        "a comparison measured without the other",
                        () -> measured("64")
                                .fitting(aTarget()
                                        .comparedWith("England")
                                        .terms()
                                        .scale()),
                        "A comparison needs the other figure too."));
    }

    @Test
    void whatMeansNothingForAKindIsLeftOut() {
        var terms = aTarget().to("90").terms();
        assertThat(terms.scale().outOf()).isNull();
        assertThat(aTarget().all(46, "").to("12").by("2009-03-31").terms().aim().goal())
                .as("all is all")
                .isNull();
        assertThat(aTarget().comparedWith("England").terms().aim().goal())
                .as("as good as")
                .isEqualByComparingTo("0");
        assertThat(aTarget()
                        .all(46, "")
                        .lessIsBetter()
                        .by("2009-03-31")
                        .terms()
                        .scale()
                        .direction())
                .isEqualTo(TargetDirection.MORE);
        assertThat(aTarget()
                        .count(12, "")
                        .countedByThePortal(Measure.SECTORS)
                        .terms()
                        .scale()
                        .outOf())
                .as("the programme says how many sectors there are")
                .isNull();
    }

    @Test
    void noTargetMayBeStatedAndTheSameFigureIsTheSameTarget() {
        assertThat(aTarget().terms().aim().goal()).isNull();
        assertThat(theStandard().to("90").terms())
                .isEqualTo(theStandard().to("90.00").terms());
    }

    @Test
    void anAddressIsCompletedAndALinkAloneIsEnough() {
        var asked = new WriteMeasurement(TODAY, BigDecimal.ONE, null, "", "figures.example.org/autumn");
        assertThat(asked.link()).isEqualTo("https://figures.example.org/autumn");
    }

    private static WriteMeasurement measured(String figure) {
        return new WriteMeasurement(TODAY, new BigDecimal(figure), null, "A survey", "");
    }

    private static Arguments no(String name, ThrowingCallable said, String sentence) {
        return Arguments.of(name, said, sentence);
    }
}
