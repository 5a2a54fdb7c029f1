package org.folkmoot.inquiry;

import java.util.UUID;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adviser days of an inquiry: how many were planned, which were used. */
@Service
@Transactional(readOnly = true)
public class AdviserService {

    private final Inquiries inquiries;
    private final InquiryRooms rooms;
    private final AdviserDays days;
    private final AuditLog audit;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    AdviserService(
            Inquiries inquiries,
            InquiryRooms rooms,
            AdviserDays days,
            AuditLog audit,
            CurrentMember currentMember,
            PortalClock clock) {
        this.inquiries = inquiries;
        this.rooms = rooms;
        this.days = days;
        this.audit = audit;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** @throws RefusedException INQUIRY_UNKNOWN, NOT_INSIDE */
    @PreAuthorize("isAuthenticated()")
    public AdviserTime time(InquiryId id) {
        if (!rooms.read(id).inside()) throw new RefusedException(InquiryRefusal.NOT_INSIDE);
        var lines = days.findByInquiryIdOrderByDayDescIdDesc(id.value()).stream()
                .map(one -> new AdviserTime.Line(one.id(), one.day(), one.halfDays(), one.adviser(), one.note()))
                .toList();
        var planned =
                inquiries.findById(id.value()).map(Inquiry::adviserHalfDays).orElse(0);
        return new AdviserTime(
                planned, lines.stream().mapToInt(AdviserTime.Line::halfDays).sum(), lines);
    }

    /** @throws RefusedException NOT_THEIRS_TO_RUN, CLOSED, INQUIRY_UNKNOWN */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void enter(InquiryId id, EnterAdviserDay asked) {
        rooms.run(id);
        days.save(new AdviserDay(id, asked, currentMember.id(), clock.instant()));
    }

    /** Entered by mistake. @throws RefusedException NOT_THEIRS_TO_RUN, CLOSED, INQUIRY_UNKNOWN */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void remove(InquiryId id, UUID line) {
        var room = rooms.run(id);
        days.findByIdAndInquiryId(line, id.value()).ifPresent(day -> {
            days.delete(day);
            audit.record(AuditLine.of("inquiry.audit.adviser-day-removed", "inquiry", id.value(), room.question()));
        });
    }
}
