package org.folkmoot.prioritymap;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryStage;

/**
 * An inquiry's priority map as the person looking may read it.
 *
 * @param room    the inquiry, as they stand to it
 * @param frame   its name in the edition the map was begun with
 * @param edition of the frame
 * @param groups  in the order they were named
 */
public record PriorityMapDetail(
        InquiryRoom room, String frame, int edition, List<MapArea> areas, List<MapGroupLine> groups) {

    /** As everybody inside while the inquiry is under way. */
    public boolean mayMark() {
        return room.inside() && room.underWay();
    }

    /** As those who run it until it is closed: flip charts are typed in after the workshop. */
    public boolean mayCorrect() {
        return room.runs() && room.stage() != InquiryStage.CLOSED;
    }

    public Optional<MapGroupLine> group(MapGroupId id) {
        return groups.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    PriorityMapDetail only(Predicate<MapGroupLine> chosen) {
        return new PriorityMapDetail(
                room, frame, edition, areas, groups.stream().filter(chosen).toList());
    }
}
