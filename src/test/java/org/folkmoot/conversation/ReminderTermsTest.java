package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;

class ReminderTermsTest {

    @Test
    void usuallyAWeekAndADayBeforeTheNearerFirst() {
        assertThat(ReminderTerms.USUAL.hoursBefore()).containsExactly(24, 168);
    }

    @Test
    void zeroIsNone() {
        assertThat(new ReminderTerms(48, 0).hoursBefore()).containsExactly(48);
        assertThat(new ReminderTerms(0, 0).hoursBefore()).isEmpty();
    }

    @Test
    void theSecondComesAfterTheFirst() {
        assertThatThrownBy(() -> new ReminderTerms(24, 24)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new ReminderTerms(0, 1)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new ReminderTerms(24, -1)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new ReminderTerms(337, 24)).isInstanceOf(UnusableInputException.class);
        assertThat(new ReminderTerms(336, 335).hoursBefore()).containsExactly(335, 336);
    }

    @Test
    void aReminderMayBeLateByHalfItsHoursAndNeverByMoreThanTwelve() {
        assertThat(ReminderTerms.mayBeLate(168)).isEqualTo(Duration.ofHours(12));
        assertThat(ReminderTerms.mayBeLate(2)).isEqualTo(Duration.ofHours(1));
    }
}
