package org.folkmoot.prioritymap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.prioritymap.MapGroupLine.MarkLine;
import org.springframework.stereotype.Component;

/** Reads the maps of inquiries the person acting may read; six statements however many. */
@Component
class MapReading {

    private final PriorityMaps maps;
    private final FrameEditions editions;
    private final FrameAreas areas;
    private final MapGroups groups;
    private final PriorityMarks marks;
    private final MemberService members;

    MapReading(
            PriorityMaps maps,
            FrameEditions editions,
            FrameAreas areas,
            MapGroups groups,
            PriorityMarks marks,
            MemberService members) {
        this.maps = maps;
        this.editions = editions;
        this.areas = areas;
        this.groups = groups;
        this.marks = marks;
        this.members = members;
    }

    /** In the order of the rooms; without those that have no map. */
    List<PriorityMapDetail> details(Collection<InquiryRoom> rooms) {
        if (rooms.isEmpty()) return List.of();
        var found = maps
                .findByInquiryIdIn(rooms.stream().map(room -> room.id().value()).toList())
                .stream()
                .collect(toMap(PriorityMap::inquiry, map -> map));
        if (found.isEmpty()) return List.of();
        var editionIds =
                found.values().stream().map(PriorityMap::edition).distinct().toList();
        var frames = editions.findByIdIn(editionIds).stream().collect(toMap(FrameEdition::id, one -> one));
        var drawn = areas.of(editionIds);
        var named = groups.findByMapIdInOrderByPlaceAsc(
                found.values().stream().map(PriorityMap::id).toList());
        var marked = marked(named);
        var inside = rooms.stream()
                .filter(InquiryRoom::inside)
                .map(room -> found.get(room.id()))
                .filter(Objects::nonNull)
                .map(PriorityMap::id)
                .collect(Collectors.toSet());
        var names = names(named, marked, inside);
        return rooms.stream()
                .filter(room -> found.containsKey(room.id()))
                .map(room -> {
                    var map = Objects.requireNonNull(found.get(room.id()));
                    var frame = Objects.requireNonNull(frames.get(map.edition()));
                    return new PriorityMapDetail(
                            room,
                            frame.name(),
                            frame.number(),
                            drawn.getOrDefault(map.edition(), List.of()),
                            named.stream()
                                    .filter(group -> group.map().equals(map.id()))
                                    .map(group -> line(
                                            group,
                                            marked.getOrDefault(group.id(), List.of()),
                                            inside.contains(map.id()) ? names : Map.of()))
                                    .toList());
                })
                .toList();
    }

    private Map<MapGroupId, List<PriorityMark>> marked(List<MapGroup> named) {
        if (named.isEmpty()) return Map.of();
        return marks
                .findByGroupIdIn(named.stream().map(group -> group.id().value()).toList())
                .stream()
                .collect(groupingBy(PriorityMark::group));
    }

    /** Who marked, only in maps of inquiries the person is inside of. */
    private Map<MemberId, String> names(
            List<MapGroup> named, Map<MapGroupId, List<PriorityMark>> marked, Set<UUID> inside) {
        var people = new HashSet<MemberId>();
        for (var group : named)
            if (inside.contains(group.map()))
                for (var mark : marked.getOrDefault(group.id(), List.of())) {
                    var by = mark.changedBy();
                    if (by != null) people.add(by);
                }
        return people.isEmpty() ? Map.of() : members.namesOf(people);
    }

    private static MapGroupLine line(MapGroup group, List<PriorityMark> marked, Map<MemberId, String> names) {
        return new MapGroupLine(group.id(), group.name(), marked.stream().collect(toMap(PriorityMark::subArea, mark -> {
            var by = mark.changedBy();
            return new MarkLine(
                    mark.level(), mark.example(), mark.revision(), by == null ? null : names.get(by), mark.changedAt());
        })));
    }
}
