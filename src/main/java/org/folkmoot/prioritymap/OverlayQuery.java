package org.folkmoot.prioritymap;

import java.util.List;
import org.folkmoot.inquiry.InquiryId;

/**
 * What is laid over one another.
 *
 * @param maps   inquiries whose map is taken with all its groups
 * @param groups taken besides, one by one
 */
public record OverlayQuery(List<InquiryId> maps, List<MapGroupId> groups) {

    /** Of each; more than that in an address is left out. */
    public static final int MOST = 60;

    public OverlayQuery {
        maps = maps.stream().distinct().limit(MOST).toList();
        groups = groups.stream().distinct().limit(MOST).toList();
    }

    public static OverlayQuery of(InquiryId map) {
        return new OverlayQuery(List.of(map), List.of());
    }
}
