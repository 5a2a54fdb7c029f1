package org.folkmoot.inquirymeeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionDetail;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which dialogue sessions are meetings of which inquiry. Sessions are scheduled, booked and run where all of them are. */
@Service
@Transactional(readOnly = true)
public class InquiryMeetingService {

    private final InquiryMeetings meetings;
    private final InquiryRooms rooms;
    private final ConversationService conversations;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    InquiryMeetingService(
            InquiryMeetings meetings,
            InquiryRooms rooms,
            ConversationService conversations,
            CurrentMember currentMember,
            PortalClock clock) {
        this.meetings = meetings;
        this.rooms = rooms;
        this.conversations = conversations;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** In the order of their dates. */
    @PreAuthorize("permitAll")
    public List<SessionSummary> of(InquiryId inquiry) {
        return meetings.findByInquiryId(inquiry.value()).stream()
                .flatMap(one -> conversations.find(one.session()).stream())
                .map(SessionDetail::session)
                .sorted(Comparator.comparing(SessionSummary::startsAt))
                .toList();
    }

    /** The inquiry a session is a meeting of. */
    @PreAuthorize("permitAll")
    public Optional<InquiryRoom> inquiryOf(DialogueSessionId session) {
        return meetings.findBySessionId(session.value()).flatMap(one -> rooms.find(one.inquiry()));
    }

    /** @throws RefusedException OF_ANOTHER, SESSION_GONE, as {@link InquiryRooms#run} */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void link(InquiryId inquiry, DialogueSessionId session) {
        rooms.run(inquiry);
        if (conversations.find(session).isEmpty()) throw new RefusedException(InquirymeetingRefusal.SESSION_GONE);
        var known = meetings.findBySessionId(session.value());
        if (known.filter(one -> one.inquiry().equals(inquiry)).isPresent()) return;
        if (known.isPresent()) throw new RefusedException(InquirymeetingRefusal.OF_ANOTHER);
        meetings.saveAndFlush(new InquiryMeeting(inquiry, session, currentMember.id(), clock.instant()));
    }

    /** The session stays; it is no longer a meeting of this inquiry. @throws RefusedException as {@link InquiryRooms#run} */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void unlink(InquiryId inquiry, DialogueSessionId session) {
        rooms.run(inquiry);
        meetings.findBySessionId(session.value())
                .filter(one -> one.inquiry().equals(inquiry))
                .ifPresent(meetings::delete);
    }
}
