package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;

class DatesRuleTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void everyWeekOnItsDayAcrossTheNewYear() {
        assertThat(DatesRule.times(day("2026-12-22"), weekly(1, DayOfWeek.TUESDAY), 3)
                        .days())
                .isEqualTo(days("2026-12-22", "2026-12-29", "2027-01-05"));
    }

    @Test
    void everySecondWeekOnTuesdaysAndThursdaysCountsFromTheWeekOfTheFirstDay() {
        var rhythm = weekly(2, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThat(DatesRule.times(day("2026-10-01"), rhythm, 5).days())
                .as("from a Thursday")
                .isEqualTo(days("2026-10-01", "2026-10-13", "2026-10-15", "2026-10-27", "2026-10-29"));
        assertThat(DatesRule.times(day("2026-10-04"), rhythm, 2).days())
                .as("from a Sunday, the last day of its week")
                .isEqualTo(days("2026-10-13", "2026-10-15"));
    }

    @Test
    void theFirstDayCountsOnlyWhenTheRuleMeetsIt() {
        assertThat(DatesRule.times(day("2026-10-07"), new Rhythm.MonthlyOnWeekday(1, 1, DayOfWeek.TUESDAY), 3)
                        .days())
                .isEqualTo(days("2026-11-03", "2026-12-01", "2027-01-05"));
    }

    @Test
    void theLastFridayOfEverySecondMonth() {
        assertThat(DatesRule.times(day("2026-10-01"), new Rhythm.MonthlyOnWeekday(2, Rhythm.LAST, DayOfWeek.FRIDAY), 3)
                        .days())
                .isEqualTo(days("2026-10-30", "2026-12-25", "2027-02-26"));
    }

    @Test
    void theLastDayOfTheMonthIsAnotherOneEachTimeAndThe31stIsLeftOutWhereThereIsNone() {
        assertThat(DatesRule.times(day("2027-01-15"), new Rhythm.MonthlyOnDay(1, Rhythm.LAST), 4)
                        .days())
                .isEqualTo(days("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"));
        assertThat(DatesRule.times(day("2027-01-15"), new Rhythm.MonthlyOnDay(1, 31), 3)
                        .days())
                .isEqualTo(days("2027-01-31", "2027-03-31", "2027-05-31"));
    }

    @Test
    void theLastDayThereMayBeIsIncluded() {
        var rhythm = weekly(1, DayOfWeek.THURSDAY);
        assertThat(DatesRule.until(day("2026-10-01"), rhythm, day("2026-10-15")).days())
                .isEqualTo(days("2026-10-01", "2026-10-08", "2026-10-15"));
        assertThat(DatesRule.until(day("2026-10-01"), rhythm, day("2026-10-14")).days())
                .isEqualTo(days("2026-10-01", "2026-10-08"));
    }

    @Test
    void theHourOnTheWallIsTheSameOnBothSidesOfEachChangeOfTheClocks() {
        assertThat(starts("2026-10-20", LocalTime.of(14, 0)))
                .as("the clocks go back on 25 October")
                .containsExactly(Instant.parse("2026-10-20T13:00:00Z"), Instant.parse("2026-10-27T14:00:00Z"));
        assertThat(starts("2027-03-23", LocalTime.of(14, 0)))
                .as("the clocks go forward on 28 March")
                .containsExactly(Instant.parse("2027-03-23T14:00:00Z"), Instant.parse("2027-03-30T13:00:00Z"));
    }

    @Test
    void theHourThatIsLeftOutInSpringIsRefusedForItsDayAlone() {
        var days = DatesRule.times(day("2027-03-21"), weekly(1, DayOfWeek.SUNDAY), 2)
                .days();
        assertThat(SessionDate.at(days.getFirst().atTime(1, 30), LONDON))
                .isEqualTo(Instant.parse("2027-03-21T01:30:00Z"));
        assertThatThrownBy(() -> SessionDate.at(days.getLast().atTime(1, 30), LONDON))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        no -> assertThat(no.arguments()).containsExactly("Sun 28 Mar 2027"));
    }

    @Test
    void tooManyTooFarAndNoneAtAllAreRefused() {
        var weekly = weekly(1, DayOfWeek.THURSDAY);
        var from = day("2026-10-01");
        assertThat(DatesRule.times(from, weekly, 100).days()).hasSize(100);
        unusable("conversation.rule.times.form", () -> DatesRule.times(from, weekly, 101));
        unusable("conversation.rule.times.form", () -> DatesRule.times(from, weekly, 0));
        unusable(
                "conversation.rule.too-many",
                () -> DatesRule.until(from, weekly, from.plusWeeks(100)).days());
        assertThat(DatesRule.until(from, weekly, from.plusWeeks(99)).days()).hasSize(100);
        unusable(
                "conversation.rule.too-far",
                () -> DatesRule.times(from, new Rhythm.MonthlyOnDay(12, 1), 20).days());
        unusable(
                "conversation.rule.none",
                () -> DatesRule.until(from, weekly(1, DayOfWeek.MONDAY), day("2026-10-04"))
                        .days());
        unusable("conversation.rule.until.form", () -> DatesRule.until(from, weekly, day("2026-09-30")));
        unusable("conversation.rule.until.form", () -> DatesRule.until(from, weekly, day("2031-10-02")));
        unusable("conversation.rule.every.form", () -> weekly(13, DayOfWeek.MONDAY));
        unusable("conversation.rule.weekdays.form", () -> weekly(1));
    }

    @Test
    void onceIsTheFirstDayWhateverItIs() {
        assertThat(DatesRule.times(day("2026-10-01"), new Rhythm.Once(), 1).days())
                .isEqualTo(days("2026-10-01"));
    }

    private static List<Instant> starts(String first, LocalTime at) {
        return DatesRule.times(day(first), weekly(1, DayOfWeek.TUESDAY), 2).days().stream()
                .map(day -> SessionDate.at(day.atTime(at), LONDON))
                .toList();
    }

    private static Rhythm.Weekly weekly(int every, DayOfWeek... days) {
        return new Rhythm.Weekly(every, Set.of(days));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<LocalDate> days(String... texts) {
        return Arrays.stream(texts).map(LocalDate::parse).toList();
    }

    private static void unusable(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(UnusableInputException.class).hasMessage(key);
    }
}
