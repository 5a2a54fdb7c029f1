package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import org.folkmoot.member.MemberId;
import org.folkmoot.moderation.Visibility;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdeaTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 2, 3);

    private final MemberId author = new MemberId(Ids.next());
    private final Idea idea = anIdea(null);

    @ParameterizedTest
    @EnumSource
    void anAnswerLeadsToItsStageAndOnlyOnce(Outcome outcome) {
        idea.answer(outcome);
        assertThat(idea.stage()).isEqualTo(outcome.leadsTo());
        assertThatThrownBy(() -> idea.answer(Outcome.APPROVED)).hasMessage("idea.refusal.already-answered");
        assertThatThrownBy(() -> idea.withdraw(author)).hasMessage("idea.refusal.already-answered");
    }

    @Test
    void onlyItsAuthorWithdrawsAnIdea() {
        assertThatThrownBy(() -> idea.withdraw(new MemberId(Ids.next()))).hasMessage("idea.refusal.not-yours");
        idea.withdraw(author);
        assertThat(idea.stage()).isEqualTo(IdeaStage.WITHDRAWN);
        assertThatThrownBy(() -> idea.answer(Outcome.DECLINED)).hasMessage("idea.refusal.already-withdrawn");
    }

    @Test
    void anIdeaRemembersWhereItCameFrom() {
        var origin = new Origin("session", "s1", "Funding", "conversations/s1");
        assertThat(anIdea(origin).origin()).isEqualTo(origin);
        assertThat(idea.origin()).isNull();
    }

    @Test
    void submittedAndShortlistedIdeasAreInFiltering() {
        assertThat(EnumSet.allOf(IdeaStage.class).stream().filter(IdeaStage::inFiltering))
                .containsExactlyInAnyOrderElementsOf(IdeaStage.filtering());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two\nlines", "bell\u0007", "re\u202Eversed"})
    void aTitleIsOneLineThatCanBeShown(String title) {
        assertThatThrownBy(() -> new SubmitIdea(title, "Because.", null, null))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void overLongTitleAndWordingAreRefused() {
        assertThatThrownBy(() -> new SubmitIdea("t".repeat(121), "Because.", null, null))
                .hasMessage("input.too-long");
        assertThatThrownBy(() -> new SubmitIdea("Title", "w".repeat(20_001), null, null))
                .hasMessage("input.too-long");
        assertThat(new SubmitIdea("t".repeat(120), "w".repeat(20_000), null, null).title())
                .hasSize(120);
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerNeedsAReason(Outcome outcome) {
        assertThatThrownBy(() -> new GiveAnswer(outcome, " ", "", TODAY.plusDays(1), "The county council"))
                .hasMessage("input.required");
    }

    @Test
    void parkingNeedsADayAndReferringNeedsABody() {
        assertThatThrownBy(() -> new GiveAnswer(Outcome.PARKED, "Later.", "", null, ""))
                .hasMessage("idea.answer.review-date.required");
        assertThatThrownBy(() -> new GiveAnswer(Outcome.REFERRED, "Theirs.", "", null, ""))
                .hasMessage("input.required");
        var approved = new GiveAnswer(Outcome.APPROVED, "Yes.", "", TODAY, "Somebody");
        assertThat(approved.reviewDate()).as("the group is reminded then").isEqualTo(TODAY);
        assertThat(new GiveAnswer(Outcome.DECLINED, "No.", "", TODAY, "").reviewDate())
                .isNull();
        assertThat(approved.referredTo()).isEmpty();
    }

    @Test
    void theReviewDateComesAfterTodayAndWithinTenYears() {
        assertThat(GiveAnswer.reviewDate(TODAY.plusDays(1), TODAY)).isEqualTo(TODAY.plusDays(1));
        assertThatThrownBy(() -> GiveAnswer.reviewDate(TODAY, TODAY)).hasMessage("idea.answer.review-date.past");
        assertThatThrownBy(() -> GiveAnswer.reviewDate(TODAY.plusYears(10).plusDays(1), TODAY))
                .hasMessage("idea.answer.review-date.far");
        assertThatThrownBy(() -> GiveAnswer.reviewDate(null, TODAY)).hasMessage("idea.answer.review-date.required");
    }

    private Idea anIdea(Origin origin) {
        return new Idea(
                new SubmitIdea(Ids.next(), "Benches along the mill path", "To rest.", null, null, origin),
                author,
                null,
                Visibility.OPEN,
                Instant.parse("2009-02-03T10:00:00Z"));
    }
}
