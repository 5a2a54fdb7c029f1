package org.folkmoot.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;

class InquiryTest {

    private static final MemberId MANAGER = new MemberId(new UUID(1, 1));
    private static final Instant NOW = Instant.parse("2008-11-03T09:00:00Z");

    @Test
    void theStagesFollowEachOtherAndEachStepIsARow() {
        var inquiry = new Inquiry(asked(30, 2), MANAGER, NOW);
        assertThat(inquiry.open(MANAGER, NOW).entered()).isEqualTo(InquiryStage.RECRUITING);
        inquiry.takeSeat();
        assertThat(inquiry.begin(1, MANAGER, NOW).entered()).isEqualTo(InquiryStage.UNDER_WAY);
        inquiry.contributed();
        assertThat(inquiry.report(MANAGER, NOW).entered()).isEqualTo(InquiryStage.REPORTING);
        assertThat(inquiry.close(MANAGER, NOW).entered()).isEqualTo(InquiryStage.CLOSED);
        refused("wrong-stage", () -> inquiry.close(MANAGER, NOW));
        assertThat(InquiryStage.CLOSED.next()).isEmpty();
    }

    @Test
    void aStepOutOfTurnOrTooEarlyIsRefused() {
        var inquiry = new Inquiry(asked(30, 2), MANAGER, NOW);
        refused("wrong-stage", () -> inquiry.begin(1, MANAGER, NOW));
        inquiry.open(MANAGER, NOW);
        refused("wrong-stage", () -> inquiry.open(MANAGER, NOW));
        refused("lead-missing", () -> inquiry.begin(0, MANAGER, NOW));
        refused("nobody-seated", () -> inquiry.begin(1, MANAGER, NOW));
        inquiry.takeSeat();
        inquiry.begin(1, MANAGER, NOW);
        refused("nothing-contributed", () -> inquiry.report(MANAGER, NOW));
        assertThat(inquiry.stage()).isEqualTo(InquiryStage.UNDER_WAY);
    }

    @Test
    void theThirtyFirstSeatIsRefused() {
        var inquiry = new Inquiry(asked(30, 2), MANAGER, NOW);
        refused("seats-not-open", inquiry::takeSeat);
        inquiry.open(MANAGER, NOW);
        for (int seat = 0; seat < 30; seat++) inquiry.takeSeat();
        refused("all-seats-taken", inquiry::takeSeat);
        inquiry.leaveSeat();
        inquiry.takeSeat();
        assertThat(inquiry.taken()).isEqualTo(30);
    }

    @Test
    void whatIsAskedStaysInItsBounds() {
        unusable("inquiry.input.seats", () -> asked(0, 1));
        unusable("inquiry.input.seats", () -> asked(61, 1));
        unusable("inquiry.input.leads", () -> asked(30, 3));
        unusable(
                "inquiry.input.last-day",
                () -> ProposeInquiry.lastDay(LocalDate.of(2009, 2, 1), LocalDate.of(2009, 1, 31)));
    }

    private static ProposeInquiry asked(int seats, int leads) {
        return new ProposeInquiry(
                "What would let people stay at home?",
                "Because.",
                "Steering Group",
                new StrandId(new UUID(1, 2)),
                null,
                LocalDate.of(2008, 11, 1),
                LocalDate.of(2009, 2, 28),
                seats,
                leads);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("inquiry.refusal." + key);
    }

    private static void unusable(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(UnusableInputException.class).hasMessage(key);
    }
}
