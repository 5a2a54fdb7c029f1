package org.folkmoot.option;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done whichever option is chosen, written by those inside while the inquiry is under way. */
@Service
@Transactional
public class MustDoService {

    /** Of one inquiry. */
    public static final int MUST_DOS_MAX = 20;

    private final InquiryRooms rooms;
    private final MustDos mustDos;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    MustDoService(InquiryRooms rooms, MustDos mustDos, CurrentMember currentMember, PortalClock clock) {
        this.rooms = rooms;
        this.mustDos = mustDos;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** @throws RefusedException TOO_MANY_MUST_DOS, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void add(InquiryId inquiry, String wording) {
        rooms.work(inquiry);
        var all = mustDos.in(inquiry.value());
        if (all.size() >= MUST_DOS_MAX) throw new RefusedException(OptionRefusal.TOO_MANY_MUST_DOS, MUST_DOS_MAX);
        var place = all.isEmpty() ? 0 : all.getLast().place() + 1;
        mustDos.save(new MustDo(inquiry, place, wording, currentMember.id(), clock.instant()));
        rooms.contributed(inquiry);
    }

    /** @param seen revision the person read. @throws RefusedException MUST_DO_UNKNOWN, CHANGED_MEANWHILE, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void change(InquiryId inquiry, MustDoId id, int seen, String wording) {
        rooms.work(inquiry);
        mustDo(inquiry, id).change(wording, seen, currentMember.id(), clock.instant());
    }

    /** @param seen revision the person read. @throws RefusedException MUST_DO_UNKNOWN, CHANGED_MEANWHILE, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void remove(InquiryId inquiry, MustDoId id, int seen) {
        rooms.work(inquiry);
        mustDo(inquiry, id).remove(seen, currentMember.id(), clock.instant());
    }

    private MustDo mustDo(InquiryId inquiry, MustDoId id) {
        return mustDos.findByIdAndInquiryIdAndRemovedAtIsNull(id.value(), inquiry.value())
                .orElseThrow(() -> new RefusedException(OptionRefusal.MUST_DO_UNKNOWN));
    }
}
