package org.folkmoot.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue with what hangs on it.
 *
 * @param about    Markdown, may be empty
 * @param revision to be named when it is reworded; above 1 it has earlier wordings
 * @param place    that holds, fixed or computed, from 1; 0 while none is shown
 * @param shared   with another issue
 * @param computed what the method makes of it; null while that is not shown
 */
public record IssueLine(
        IssueId id,
        String title,
        String about,
        int revision,
        int place,
        boolean shared,
        @Nullable GroupPlace<IssueId> computed,
        List<SolutionLine> solutions) {}
