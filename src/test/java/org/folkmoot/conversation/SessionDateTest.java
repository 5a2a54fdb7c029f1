package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;

class SessionDateTest {

    private static final Venue VENUE = new Venue("Corn Hall", "", new AreaId(new UUID(1, 1)));

    @Test
    void theClockOnTheWallIsReadInTheProgrammesZoneOnBothSidesOfAChange() {
        var london = java.time.ZoneId.of("Europe/London");
        assertThat(SessionDate.at(java.time.LocalDateTime.parse("2035-03-24T14:00"), london))
                .isEqualTo(java.time.Instant.parse("2035-03-24T14:00:00Z"));
        assertThat(SessionDate.at(java.time.LocalDateTime.parse("2035-03-26T14:00"), london))
                .isEqualTo(java.time.Instant.parse("2035-03-26T13:00:00Z"));
        assertThatThrownBy(() -> SessionDate.at(java.time.LocalDateTime.parse("2035-03-25T01:30"), london))
                .isInstanceOfSatisfying(UnusableInputException.class, no -> {
                    assertThat(no.key()).isEqualTo("conversation.input.no-such-hour");
                    assertThat(no.arguments()).containsExactly("Sun 25 Mar 2035");
                });
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
                "conversation.input.facilitators", () -> new ScheduleSeries("T", "", "Why?", "", strand, 25, 6, dates));
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
