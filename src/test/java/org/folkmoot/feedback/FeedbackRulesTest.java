package org.folkmoot.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;

class FeedbackRulesTest {

    private static final Instant NOW = Instant.parse("2035-07-03T13:00:00Z");

    @Test
    void answersAreTakenForNinetyDaysFromTheAskingUnlessSomebodySetsIt() {
        var asking = asking(FeedbackRound.FIRST);
        assertThat(asking.openAt(NOW.plus(Duration.ofDays(90)).minusSeconds(1))).isTrue();
        assertThat(asking.openAt(NOW.plus(Duration.ofDays(90)))).isFalse();
        assertThatThrownBy(() -> asking.refuseUnlessOpen(NOW.plus(Duration.ofDays(90))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("feedback.refusal.answers-closed");
    }

    @Test
    void termsOutsideTheirBoundsAreNoTerms() {
        assertThat(new FeedbackTerms(0, 7, 365)).isNotNull();
        assertThatThrownBy(() -> new FeedbackTerms(-1, 42, 90)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new FeedbackTerms(169, 42, 90)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new FeedbackTerms(2, 6, 90)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new FeedbackTerms(2, 42, 366)).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aScoreIsOneToFiveAndWordsHaveTheirLength() {
        assertThatThrownBy(() -> new GiveFeedback(0, "", "")).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new GiveFeedback(6, "", "")).isInstanceOf(UnusableInputException.class);
        assertThat(new GiveFeedback(5, "x".repeat(GiveFeedback.WORDS_MAX), "").use())
                .hasSize(2000);
        assertThatThrownBy(() -> new GiveFeedback(5, "", "x".repeat(GiveFeedback.WORDS_MAX + 1)))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aLaterScoreCostsNobodyTheirWords() {
        var asking = asking(FeedbackRound.FIRST);
        var first = FeedbackAnswer.of(asking, new GiveFeedback(4, "Ring two people.", "Nobody lectured."), null, NOW);
        var next = FeedbackAnswer.of(asking, new GiveFeedback(5, "", ""), first, NOW);
        assertThat(next.score()).isEqualTo(5);
        assertThat(next.use()).isEqualTo("Ring two people.");
        assertThat(next.useful()).isEqualTo("Nobody lectured.");
        var words = FeedbackAnswer.of(asking, new GiveFeedback(null, "Ring three.", ""), next, NOW);
        assertThat(words.score()).isEqualTo(5);
        assertThat(words.use()).isEqualTo("Ring three.");
        assertThat(words.saysTheSameAs(next)).isFalse();
        assertThat(FeedbackAnswer.of(asking, new GiveFeedback(5, "", ""), words, NOW)
                        .saysTheSameAs(words))
                .isTrue();
    }

    @Test
    void theFirstRoundNeedsAScoreAndTheSecondWords() {
        assertThatThrownBy(() ->
                        FeedbackAnswer.of(asking(FeedbackRound.FIRST), new GiveFeedback(null, "Words", ""), null, NOW))
                .hasMessage("feedback.refusal.score-missing");
        var again = asking(FeedbackRound.AGAIN);
        assertThatThrownBy(() -> FeedbackAnswer.of(again, new GiveFeedback(4, "", "x"), null, NOW))
                .hasMessage("feedback.refusal.words-missing");
        assertThat(FeedbackAnswer.of(again, new GiveFeedback(4, "Nothing yet.", ""), null, NOW)
                        .score())
                .isNull();
    }

    @Test
    void fewerThanFiveAnswersMakeNoFigureForEverybody() {
        var mean = new BigDecimal("4.0");
        assertThat(FeedbackFigures.of(22, 4, mean, false)).isEqualTo(new FeedbackFigures(0, 0, null, true));
        assertThat(FeedbackFigures.of(22, 5, mean, false)).isEqualTo(new FeedbackFigures(22, 5, mean, false));
        assertThat(FeedbackFigures.of(22, 1, mean, true)).isEqualTo(new FeedbackFigures(22, 1, mean, false));
        assertThat(FeedbackFigures.of(0, 0, null, false).few())
                .as("nobody was asked")
                .isFalse();
    }

    private static FeedbackAsking asking(FeedbackRound round) {
        return new FeedbackAsking(
                new DialogueSessionId(UUID.randomUUID()),
                new MemberId(UUID.randomUUID()),
                round,
                FeedbackTerms.USUAL,
                NOW);
    }
}
