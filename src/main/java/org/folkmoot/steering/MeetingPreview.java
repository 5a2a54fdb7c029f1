package org.folkmoot.steering;

import java.util.List;
import java.util.Map;
import org.folkmoot.idea.IdeaId;

/**
 * What would be published of a meeting, and what stays prepared.
 *
 * @param ready answers that would be published, in the order of the agenda
 * @param held  items whose decision stays prepared: too few who count were there
 * @param told  names of everybody each answer of {@code ready} would be told to
 */
public record MeetingPreview(
        Quorum quorum,
        int present,
        List<PreparedDecision> ready,
        List<AgendaItem> held,
        Map<IdeaId, List<String>> told) {}
