package org.folkmoot.issue;

import java.util.List;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The issues of an inquiry: those inside add and word them, whoever runs it merges those that are the same (ADR 0054). */
@Service
@Transactional
public class IssueService {

    /** Of one inquiry, those that stand. */
    public static final int ISSUES_MAX = 60;

    private final InquiryRooms rooms;
    private final IssueDesk desk;
    private final IssueReading reading;
    private final Issues issues;
    private final IssueWordings wordings;
    private final IssuePlaces places;
    private final Solutions solutions;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    IssueService(
            InquiryRooms rooms,
            IssueDesk desk,
            IssueReading reading,
            Issues issues,
            IssueWordings wordings,
            IssuePlaces places,
            Solutions solutions,
            CurrentMember currentMember,
            PortalClock clock) {
        this.rooms = rooms;
        this.desk = desk;
        this.reading = reading;
        this.issues = issues;
        this.wordings = wordings;
        this.places = places;
        this.solutions = solutions;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public IssueBoard find(InquiryId id) {
        return reading.board(rooms.read(id));
    }

    /** @throws RefusedException TOO_MANY_ISSUES, ORDERING_CLOSED, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public IssueId add(InquiryId id, IssueText text) {
        desk.openOrdering(rooms.work(id));
        if (reading.standing(id).size() >= ISSUES_MAX)
            throw new RefusedException(IssueRefusal.TOO_MANY_ISSUES, ISSUES_MAX);
        var me = currentMember.id();
        var now = clock.instant();
        var issue = issues.save(new Issue(id, text, me, now));
        wordings.save(new IssueWording(issue, me, now));
        rooms.contributed(id);
        return issue.id();
    }

    /**
     * @param seen the wording the person began from
     * @throws RefusedException CHANGED_ELSEWHERE, NOT_THERE, and as {@link InquiryRooms#work}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void reword(InquiryId id, IssueId which, int seen, IssueText text) {
        rooms.work(id);
        var issue = desk.issue(id, which);
        if (issue.text().equals(text)) return;
        issue.reword(text, seen);
        wordings.save(new IssueWording(issue, currentMember.id(), clock.instant()));
    }

    /**
     * What hangs on the first hangs on the second from now on. In an order that has both, the better place holds.
     *
     * @throws RefusedException SAME_ISSUE, ORDERING_CLOSED, NOT_THERE, and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void merge(InquiryId id, IssueId duplicate, IssueId into) {
        desk.openOrdering(rooms.run(id));
        if (duplicate.equals(into)) throw new RefusedException(IssueRefusal.SAME_ISSUE);
        var gone = desk.issue(id, duplicate);
        var kept = desk.issue(id, into);
        var better = places.findByIssueId(into.value());
        for (var place : places.findByIssueId(duplicate.value()))
            better.stream()
                    .filter(other -> other.order().equals(place.order()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> {
                                other.moveTo(Math.min(other.place(), place.place()));
                                places.delete(place);
                            },
                            () -> place.isFor(into));
        solutions.standingIn(id.value()).stream()
                .filter(solution -> solution.issue().equals(duplicate))
                .forEach(solution -> solution.hangOn(kept));
        gone.mergeInto(kept, currentMember.id(), clock.instant());
    }

    /** @throws RefusedException SOMETHING_HANGS_ON_IT, ORDERING_CLOSED, NOT_THERE, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void remove(InquiryId id, IssueId which) {
        desk.openOrdering(rooms.work(id));
        var issue = desk.issue(id, which);
        var carries = solutions.standingIn(id.value()).stream()
                .anyMatch(solution -> solution.issue().equals(which));
        if (carries || places.existsByIssueId(which.value()))
            throw new RefusedException(IssueRefusal.SOMETHING_HANGS_ON_IT, issue.title());
        issue.remove(currentMember.id(), clock.instant());
    }

    /** Every wording, the first one first. @throws RefusedException NOT_THERE, and as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public List<WordingLine> wordings(InquiryId id, IssueId which) {
        rooms.read(id);
        desk.issue(id, which);
        return wordings.findByIssueIdOrderByRevision(which.value()).stream()
                .map(IssueWording::line)
                .toList();
    }
}
