package org.folkmoot.method;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.moderation.Admission;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people answer in a phase, and who reads it when. Putting in holds the inquiry, as closing a phase does: a text that comes
 * too late becomes its author's draft in the same transaction.
 */
@Service
@Transactional
public class PhaseAnswerService {

    private final PhaseAnswers answers;
    private final AnswerWordings wordings;
    private final PhaseDrafts drafts;
    private final MethodReading reading;
    private final InquiryRooms rooms;
    private final Admission admission;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    PhaseAnswerService(
            PhaseAnswers answers,
            AnswerWordings wordings,
            PhaseDrafts drafts,
            MethodReading reading,
            InquiryRooms rooms,
            Admission admission,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.answers = answers;
        this.wordings = wordings;
        this.drafts = drafts;
        this.reading = reading;
        this.rooms = rooms;
        this.admission = admission;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /** A phase as the person looking may see it. @throws RefusedException NOT_THERE and as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public PhaseDesk desk(InquiryId id, PhaseId phase) {
        var room = rooms.read(id);
        return reading.desk(reading.facts(room, reading.phase(room, phase)));
    }

    /**
     * Puts an answer in, or amends it: one's own, one's group's or the whole room's, as the phase goes. The draft goes with it,
     * unless another window saved more to it.
     *
     * @throws UnusableInputException without words
     * @throws RefusedException CHANGED_ELSEWHERE when there is a newer wording than the one seen, SEAT_NEEDED, NO_GROUP,
     *     NOT_THEIRS_TO_RUN for what the whole room settled, NOT_OPEN before the phase, DRAFT_CHANGED, BLOCKED (moderation), NOT_THERE and as
     *     {@link InquiryRooms#work}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public PutIn putIn(InquiryId id, PhaseId phase, WriteAnswer asked) {
        var words = Texts.block(asked.words(), WriteAnswer.WORDS_MAX);
        var room = rooms.work(id);
        var found = reading.phase(room, phase);
        if (found.state() == PhaseState.PLANNED) throw new RefusedException(MethodRefusal.NOT_OPEN);
        var facts = reading.facts(room, found);
        refuseWhoHasNoPart(facts, room);
        admission.admit();
        if (!found.isOpen()) {
            keep(found, asked);
            return PutIn.KEPT_AS_DRAFT;
        }
        var me = currentMember.id();
        var now = clock.instant();
        var before = facts.own();
        var answer = before.orElseGet(() -> switch (found.work()) {
            case INDIVIDUAL -> PhaseAnswer.ofPerson(phase, me, now);
            case GROUP -> PhaseAnswer.ofGroup(phase, facts.myGroup().orElseThrow(), now);
            case PLENARY -> PhaseAnswer.ofRoom(phase, now);
        });
        var wording = answer.putIntoWords(words, asked.seen(), me, null, now);
        if (before.isEmpty()) answers.save(answer);
        wordings.save(wording);
        drafts.findByPhaseIdAndMemberId(phase.value(), me.value())
                .filter(draft -> draft.turn() == asked.turn() || draft.words().equals(words))
                .ifPresent(draft -> drafts.deleteAt(draft.id(), draft.turn()));
        if (before.isEmpty()) rooms.contributed(id);
        events.publishEvent(new MethodChanged(id));
        return PutIn.IN;
    }

    private void refuseWhoHasNoPart(PhaseFacts facts, InquiryRoom room) {
        switch (facts.phase().work()) {
            case INDIVIDUAL -> {
                if (!room.seated()) throw new RefusedException(MethodRefusal.SEAT_NEEDED);
            }
            case GROUP -> {
                if (!room.seated()) throw new RefusedException(MethodRefusal.SEAT_NEEDED);
                if (facts.myGroup().isEmpty()) throw new RefusedException(MethodRefusal.NO_GROUP);
            }
            case PLENARY -> {
                if (!room.runs()) throw new RefusedException(MethodRefusal.NOT_THEIRS_TO_RUN);
            }
        }
    }

    private void keep(MethodPhase phase, WriteAnswer asked) {
        var me = currentMember.id();
        var draft = drafts.lock(phase.id().value(), me.value()).orElseGet(() -> new PhaseDraft(phase.id(), me));
        draft.keepBeside(asked, clock.instant());
        try {
            drafts.saveAndFlush(draft);
        } catch (DataIntegrityViolationException anotherWindow) {
            throw new RefusedException(MethodRefusal.DRAFT_CHANGED);
        }
    }
}
