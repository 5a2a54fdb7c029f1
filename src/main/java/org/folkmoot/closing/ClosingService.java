package org.folkmoot.closing;

import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.Desk;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.feedback.FeedbackService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.Standing;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of a session, which fills itself, and closing the session with it. For those who run conversations. */
@Service
@Transactional
public class ClosingService {

    public static final int REMARK_MAX = SessionClosing.REMARK_MAX;

    private final SessionClosings closings;
    private final DeskService desks;
    private final ConversationService conversations;
    private final FeedbackService feedback;
    private final MemberService members;
    private final OrganisationService organisations;
    private final ProgrammeService programme;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    ClosingService(
            SessionClosings closings,
            DeskService desks,
            ConversationService conversations,
            FeedbackService feedback,
            MemberService members,
            OrganisationService organisations,
            ProgrammeService programme,
            CurrentMember currentMember,
            PortalClock clock) {
        this.closings = closings;
        this.desks = desks;
        this.conversations = conversations;
        this.feedback = feedback;
        this.members = members;
        this.organisations = organisations;
        this.programme = programme;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** A fixed number of statements, however many came. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<SessionReport> find(DialogueSessionId id) {
        return desks.desk(id).map(this::report);
    }

    /**
     * Keeps the figures as they stand now. Closing again keeps them anew, and the earlier ones too.
     *
     * @param remark what the figures do not say, at most {@link #REMARK_MAX} characters; may be empty
     * @throws RefusedException NOT_OVER, CANCELLED, SESSION_UNKNOWN
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void close(DialogueSessionId id, String remark) {
        var desk = desks.desk(id).orElseThrow(() -> new RefusedException(ClosingRefusal.SESSION_UNKNOWN));
        var session = conversations.find(id).orElseThrow().session();
        if (session.cancelled()) throw new RefusedException(ClosingRefusal.CANCELLED);
        if (!isOver(session)) throw new RefusedException(ClosingRefusal.NOT_OVER);
        closings.save(new SessionClosing(
                id, figures(desk), Texts.optionalBlock(remark, REMARK_MAX), currentMember.id(), clock.instant()));
    }

    private SessionReport report(Desk desk) {
        var session = desk.session();
        var rows =
                closings.findBySessionIdOrderByClosedAtDescIdDesc(session.id().value());
        var names = members.namesOf(rows.stream().map(SessionClosing::closedBy).collect(Collectors.toSet()));
        var now = figures(desk);
        return new SessionReport(
                session,
                now,
                rows.stream()
                        .map(row -> new SessionReport.Closing(
                                row.figures(), row.remark(), names.getOrDefault(row.closedBy(), ""), row.closedAt()))
                        .toList(),
                isOver(session),
                !rows.isEmpty() && !rows.getFirst().figures().sameAttendanceAs(now),
                programme.sectors().size(),
                organisations.size().organisations());
    }

    private SessionFigures figures(Desk desk) {
        var day = clock.local(desk.session().startsAt()).toLocalDate();
        var came =
                desk.lines().stream().filter(line -> line.checkedInAt() != null).toList();
        var holders = desk.lines().stream().filter(Desk.Line::hasPlace).toList();
        var standings = members.standingsOf(came.stream().map(Desk.Line::member).toList(), day)
                .values();
        var said = feedback.figures(desk.session().id());
        return new SessionFigures(
                holders.size(),
                (int) holders.stream()
                        .filter(line -> line.checkedInAt() == null)
                        .count(),
                came.size(),
                (int) came.stream().filter(line -> !line.hasPlace()).count(),
                desk.heads(),
                (int) standings.stream().map(Standing::organisation).distinct().count(),
                (int) standings.stream().map(Standing::sector).distinct().count(),
                said.answered(),
                said.mean());
    }

    private boolean isOver(SessionSummary session) {
        return !session.endsAt().isAfter(clock.instant());
    }
}
