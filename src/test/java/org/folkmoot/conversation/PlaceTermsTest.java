package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;

class PlaceTermsTest {

    private static final Instant START = Instant.parse("2035-07-03T13:00:00Z");

    @Test
    void aPlaceIsKeptForADayButNotLaterThanTwoHoursBeforeTheStart() {
        assertThat(PlaceTerms.USUAL.keptUntil(START, Instant.parse("2035-07-01T09:30:00Z")))
                .contains(Instant.parse("2035-07-02T09:30:00Z"));
        assertThat(PlaceTerms.USUAL.keptUntil(START, Instant.parse("2035-07-02T20:00:00Z")))
                .contains(Instant.parse("2035-07-03T11:00:00Z"));
    }

    @Test
    void inTheLastHoursItGoesStraightToTheFirstInLine() {
        assertThat(PlaceTerms.USUAL.keptUntil(START, Instant.parse("2035-07-03T06:59:59Z")))
                .contains(Instant.parse("2035-07-03T11:00:00Z"));
        assertThat(PlaceTerms.USUAL.keptUntil(START, Instant.parse("2035-07-03T07:00:00Z")))
                .isEmpty();
    }

    @Test
    void hoursThatLeaveNoTimeToAnswerAreNoTerms() {
        assertThatThrownBy(() -> new PlaceTerms(24, 6, 6, true)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new PlaceTerms(0, 2, 6, true)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new PlaceTerms(24, 73, 80, true)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new PlaceTerms(24, 2, 169, true)).isInstanceOf(UnusableInputException.class);
    }
}
