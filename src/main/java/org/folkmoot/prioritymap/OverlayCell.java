package org.folkmoot.prioritymap;

import java.util.List;
import java.util.Map;
import org.folkmoot.inquiry.InquiryId;

/**
 * A sub-area over all groups whose map has it.
 *
 * @param groups how many groups could mark it
 * @param places where it stands in each map that has it, in the order of the maps
 * @param voices who raised it or gave an example, high ones first
 */
public record OverlayCell(String area, String name, int groups, Map<InquiryId, SubAreaId> places, List<Voice> voices) {

    /** A group that marked the sub-area, or said something about it. @param example may be empty */
    public record Voice(
            InquiryId inquiry,
            String question,
            MapGroupId group,
            String groupName,
            PriorityLevel level,
            String example) {}

    public int of(PriorityLevel level) {
        var raised =
                (int) voices.stream().filter(voice -> voice.level() == level).count();
        return level == PriorityLevel.NOT_IDENTIFIED
                ? groups - of(PriorityLevel.HIGH) - of(PriorityLevel.PRIORITY)
                : raised;
    }

    /** How many of the maps have this sub-area. */
    public int maps() {
        return places.size();
    }
}
