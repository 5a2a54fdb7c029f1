package org.folkmoot.issue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.inquiry.InquiryRoom;
import org.jspecify.annotations.Nullable;

/**
 * A person's own order of the issues of an inquiry.
 *
 * @param titles   of all issues that stand, as they were added
 * @param order    empty while there is none
 * @param revision how often it was saved, 0 while there is none; saving names it, so that none is overwritten unseen
 * @param added    issues that came after it was saved and are not in it
 * @param closed   no orders are taken any more
 * @param late     one that came after the close, kept and not counted; or null
 */
public record MyIssueOrder(
        InquiryRoom room,
        Map<IssueId, String> titles,
        Arrangement<IssueId> order,
        int revision,
        Set<IssueId> added,
        boolean closed,
        @Nullable Arrangement<IssueId> late) {

    /** Those without a place, as they were added. */
    public List<IssueId> unordered(Arrangement<IssueId> shown) {
        var placed = Set.copyOf(shown.things());
        return titles.keySet().stream().filter(issue -> !placed.contains(issue)).toList();
    }
}
