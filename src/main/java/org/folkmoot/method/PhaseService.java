package org.folkmoot.method;

import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the phases of an inquiry, for those who run it: one at a time, a row for each step. */
@Service
@Transactional
public class PhaseService {

    public static final int REASON_MAX = 300;

    private final MethodPhases phases;
    private final PhaseSteps steps;
    private final MethodReading reading;
    private final InquiryRooms rooms;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    PhaseService(
            MethodPhases phases,
            PhaseSteps steps,
            MethodReading reading,
            InquiryRooms rooms,
            CurrentMember currentMember,
            PortalClock clock,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.phases = phases;
        this.steps = steps;
        this.reading = reading;
        this.rooms = rooms;
        this.currentMember = currentMember;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /**
     * @throws RefusedException NOT_UNDER_WAY, OPENED_ALREADY, ANOTHER_OPEN, NO_GROUPS for groups without people, NOT_THERE and as
     *     {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void open(InquiryId id, PhaseId phase) {
        var room = underWay(id);
        var found = reading.phase(room, phase);
        refuseWhileAnotherIsOpen(id, found);
        if (found.work() == PhaseWork.GROUP && reading.facts(room, found).of() == 0)
            throw new RefusedException(MethodRefusal.NO_GROUPS);
        steps.save(found.open(currentMember.id(), clock.instant()));
        events.publishEvent(new MethodChanged(id));
    }

    /** Everybody inside reads the answers from now on. @throws RefusedException NOT_UNDER_WAY, NOT_OPEN, NOT_THERE and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void close(InquiryId id, PhaseId phase) {
        var found = reading.phase(underWay(id), phase);
        steps.save(found.close(currentMember.id(), clock.instant()));
        events.publishEvent(new MethodChanged(id));
    }

    /**
     * Opens a phase again.
     *
     * @param reason 1 to {@link #REASON_MAX} characters
     * @throws RefusedException NOT_UNDER_WAY, NOT_CLOSED, ANOTHER_OPEN, NOT_THERE and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void reopen(InquiryId id, PhaseId phase, String reason) {
        var found = reading.phase(underWay(id), phase);
        refuseWhileAnotherIsOpen(id, found);
        steps.save(found.reopen(reason, currentMember.id(), clock.instant()));
        audit.record(AuditLine.of("method.audit.reopened", "inquiry", id.value(), found.title()));
        events.publishEvent(new MethodChanged(id));
    }

    private InquiryRoom underWay(InquiryId id) {
        var room = rooms.run(id);
        if (!room.underWay()) throw new RefusedException(MethodRefusal.NOT_UNDER_WAY);
        return room;
    }

    private void refuseWhileAnotherIsOpen(InquiryId id, MethodPhase wanted) {
        phases.running(id.value())
                .filter(open -> !open.id().equals(wanted.id()))
                .ifPresent(open -> {
                    throw new RefusedException(MethodRefusal.ANOTHER_OPEN, open.title());
                });
    }
}
