package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;

class SessionDateTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Venue VENUE = new Venue("Corn Hall", "", new AreaId(new UUID(1, 1)));

    @Test
    void weeklyDatesKeepTheHourOfTheWallClockAcrossADaylightSavingChange() {
        var first = LocalDateTime.parse("2009-03-24T14:00");
        var dates = SessionDate.weekly(first, Duration.ofHours(2), 2, VENUE, LONDON);
        assertThat(dates)
                .extracting(SessionDate::startsAt)
                .containsExactly(Instant.parse("2009-03-24T14:00:00Z"), Instant.parse("2009-03-31T13:00:00Z"));
        assertThat(dates.get(1).endsAt()).isEqualTo(Instant.parse("2009-03-31T15:00:00Z"));
    }

    @Test
    void moreThanThirtyWeeksAreRefused() {
        var first = LocalDateTime.parse("2009-03-24T14:00");
        assertThat(SessionDate.weekly(first, Duration.ofHours(2), 30, VENUE, LONDON))
                .hasSize(30);
        assertUnusable(
                "conversation.input.weeks", () -> SessionDate.weekly(first, Duration.ofHours(2), 31, VENUE, LONDON));
        assertUnusable(
                "conversation.input.weeks", () -> SessionDate.weekly(first, Duration.ofHours(2), 0, VENUE, LONDON));
    }

    @Test
    void aSessionLastsAQuarterOfAnHourToTwelveHours() {
        var start = Instant.parse("2009-03-24T14:00:00Z");
        new SessionDate(start, start.plus(Duration.ofMinutes(15)), VENUE);
        new SessionDate(start, start.plus(Duration.ofHours(12)), VENUE);
        assertUnusable("conversation.input.lasts", () -> new SessionDate(start, start.plusSeconds(899), VENUE));
        assertUnusable("conversation.input.lasts", () -> new SessionDate(start, start.plusSeconds(43_201), VENUE));
        assertUnusable("conversation.input.lasts", () -> new SessionDate(start, start.minusSeconds(60), VENUE));
    }

    @Test
    void aSeriesChecksItsTextsItsPlacesAndItsDates() {
        var start = Instant.parse("2009-03-24T14:00:00Z");
        var dates = List.of(new SessionDate(start, start.plus(Duration.ofHours(2)), VENUE));
        var strand = new StrandId(new UUID(1, 1));
        assertUnusable("input.required", () -> new ScheduleSeries(" ", "", "Why?", "", strand, 25, dates));
        assertUnusable("input.too-long", () -> new ScheduleSeries("x".repeat(121), "", "Why?", "", strand, 25, dates));
        assertUnusable("input.characters", () -> new ScheduleSeries("a\u202Eb", "", "Why?", "", strand, 25, dates));
        assertUnusable("conversation.input.places", () -> new ScheduleSeries("T", "", "Why?", "", strand, 501, dates));
        assertUnusable("conversation.input.places", () -> new ScheduleSeries("T", "", "Why?", "", strand, 0, dates));
        assertUnusable(
                "conversation.input.dates", () -> new ScheduleSeries("T", "", "Why?", "", strand, 25, List.of()));
    }

    @Test
    void theStrandDecidesWhatPresenceCountsAs() {
        assertThat(Series.attendanceCountedBy(Set.of(EngagementKind.ATTENDED_COURSE)))
                .isEqualTo(EngagementKind.ATTENDED_COURSE);
        assertThat(Series.attendanceCountedBy(Set.of(EngagementKind.STORY, EngagementKind.ATTENDED_EVENT)))
                .isEqualTo(EngagementKind.ATTENDED_EVENT);
        assertThat(Series.attendanceCountedBy(Set.of())).isEqualTo(EngagementKind.ATTENDED_SESSION);
    }

    private static void assertUnusable(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(UnusableInputException.class).hasMessage(key);
    }
}
