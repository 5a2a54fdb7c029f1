package org.folkmoot.prioritymap;

import java.util.List;
import org.folkmoot.inquiry.InquiryId;

/** A map that can be laid over others. @param groups at least one, in order */
public record OverlayChoice(InquiryId inquiry, String question, List<Group> groups) {

    public record Group(MapGroupId id, String name) {}
}
