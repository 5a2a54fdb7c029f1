package org.folkmoot.method;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person is writing in a phase, saved as they type, also when the phase is closed over it. Holds up nobody else. */
@Service
@Transactional
public class PhaseDraftService {

    private final PhaseDrafts drafts;
    private final MethodReading reading;
    private final InquiryRooms rooms;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    PhaseDraftService(
            PhaseDrafts drafts,
            MethodReading reading,
            InquiryRooms rooms,
            CurrentMember currentMember,
            PortalClock clock) {
        this.drafts = drafts;
        this.reading = reading;
        this.rooms = rooms;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /**
     * @throws RefusedException DRAFT_CHANGED when another window saved since, NOT_OPEN before the phase, SEAT_NEEDED,
     *     NOT_UNDER_WAY, NOT_THERE and as {@link InquiryRooms#read}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public DraftText save(InquiryId id, PhaseId phase, WriteAnswer asked) {
        var found = writable(id, phase);
        var me = currentMember.id();
        var draft = drafts.findByPhaseIdAndMemberId(phase.value(), me.value())
                .orElseGet(() -> new PhaseDraft(found.id(), me));
        draft.save(asked, clock.instant());
        return stored(draft).text();
    }

    /** Throws the draft away. @param turn as it was shown. @throws RefusedException as {@link #save} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void discard(InquiryId id, PhaseId phase, int turn) {
        var draft = mine(id, phase);
        if (drafts.deleteAt(draft.id(), turn) == 0) throw new RefusedException(MethodRefusal.DRAFT_CHANGED);
    }

    /**
     * The author asks whoever runs the inquiry to enter their draft, which they may read from then on; or wishes it no more.
     *
     * @throws RefusedException NOT_CLOSED while they can put it in themself, NOT_ASKED for the whole room's, DRAFT_CHANGED, and as {@link #save}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public DraftText ask(InquiryId id, PhaseId phase, int turn, boolean wished) {
        var found = writable(id, phase);
        found.refuseUnlessClosed();
        if (found.work() == PhaseWork.PLENARY) throw new RefusedException(MethodRefusal.NOT_ASKED);
        var draft = mine(id, phase);
        if (draft.turn() != turn || draft.words().isEmpty()) throw new RefusedException(MethodRefusal.DRAFT_CHANGED);
        draft.ask(wished ? clock.instant() : null);
        return stored(draft).text();
    }

    private PhaseDraft mine(InquiryId id, PhaseId phase) {
        writable(id, phase);
        return drafts.findByPhaseIdAndMemberId(phase.value(), currentMember.id().value())
                .orElseThrow(() -> new RefusedException(MethodRefusal.DRAFT_CHANGED));
    }

    private PhaseDraft stored(PhaseDraft draft) {
        try {
            return drafts.saveAndFlush(draft);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException anotherWindow) {
            throw new RefusedException(MethodRefusal.DRAFT_CHANGED);
        }
    }

    private MethodPhase writable(InquiryId id, PhaseId phase) {
        var room = rooms.read(id);
        if (room.stage() != InquiryStage.UNDER_WAY && room.stage() != InquiryStage.REPORTING)
            throw new RefusedException(MethodRefusal.NOT_UNDER_WAY);
        var found = reading.phase(room, phase);
        if (found.state() == PhaseState.PLANNED) throw new RefusedException(MethodRefusal.NOT_OPEN);
        if (!mayWrite(room, found)) throw new RefusedException(MethodRefusal.SEAT_NEEDED);
        return found;
    }

    private static boolean mayWrite(InquiryRoom room, MethodPhase phase) {
        return phase.work() == PhaseWork.PLENARY ? room.runs() : room.seated();
    }
}
