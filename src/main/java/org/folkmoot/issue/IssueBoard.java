package org.folkmoot.issue;

import java.util.List;
import org.folkmoot.inquiry.InquiryRoom;
import org.jspecify.annotations.Nullable;

/**
 * The issues of an inquiry, for the person looking.
 *
 * @param issues in the order that holds: fixed, else computed, else as they were added
 * @param closed no orders are taken any more
 * @param orders how many are in and count
 * @param mine   the person's own is among them
 * @param added  how many issues came after their own order and are not in it
 * @param group  null while it is hidden from them, or nobody gave an order
 * @param fixed  all that were fixed, the newest first; only one may stand
 */
public record IssueBoard(
        InquiryRoom room,
        List<IssueLine> issues,
        OrderMethodName method,
        boolean closed,
        int orders,
        boolean mine,
        int added,
        @Nullable GroupOrder<IssueId> group,
        List<FixedLine> fixed) {

    /** Whether the person's order is asked for. */
    public boolean wantsMine() {
        return room.underWay() && room.seated() && !closed && !issues.isEmpty();
    }

    /** The group's order waits for the person's own. */
    public boolean hidden() {
        return orders > 0 && !closed && !mine;
    }

    public boolean isFixed() {
        return fixed.stream().anyMatch(FixedLine::stands);
    }

    public List<SolutionLine> earlyWins() {
        return issues.stream()
                .flatMap(issue -> issue.solutions().stream())
                .filter(solution -> solution.text().earlyWin())
                .toList();
    }
}
