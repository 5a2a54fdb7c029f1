package org.folkmoot.prioritymap;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays maps over one another, of the inquiries the person looking may read. */
@Service
@Transactional(readOnly = true)
public class OverlayService {

    private final PriorityMaps maps;
    private final MapGroups groups;
    private final MapReading reading;
    private final InquiryRooms rooms;

    OverlayService(PriorityMaps maps, MapGroups groups, MapReading reading, InquiryRooms rooms) {
        this.maps = maps;
        this.groups = groups;
        this.reading = reading;
        this.rooms = rooms;
    }

    /** Every readable map that has groups, the latest begun first. Ten statements at most. */
    @PreAuthorize("permitAll")
    public List<OverlayChoice> choices() {
        var begun = maps.findAllByOrderByBegunAtDescIdDesc();
        return reading
                .details(rooms.readable(begun.stream().map(PriorityMap::inquiry).toList()))
                .stream()
                .filter(map -> !map.groups().isEmpty())
                .map(map -> new OverlayChoice(
                        map.room().id(),
                        map.room().question(),
                        map.groups().stream()
                                .map(group -> new OverlayChoice.Group(group.id(), group.name()))
                                .toList()))
                .toList();
    }

    /** What is not there, or not for the person looking, is left out and counted. Twelve statements at most. */
    @PreAuthorize("permitAll")
    public Overlay overlay(OverlayQuery asked) {
        var inquiries = new LinkedHashSet<>(asked.maps());
        inquiries.addAll(having(asked.groups()));
        var whole = Set.copyOf(asked.maps());
        var chosen = Set.copyOf(asked.groups());
        var overlaid = reading.details(rooms.readable(inquiries)).stream()
                .map(map -> map.only(group -> whole.contains(map.room().id()) || chosen.contains(group.id())))
                .filter(map -> !map.groups().isEmpty())
                .toList();
        return Overlay.of(overlaid, leftOut(asked, overlaid));
    }

    private Collection<InquiryId> having(List<MapGroupId> chosen) {
        if (chosen.isEmpty()) return List.of();
        var of = groups.findByIdIn(chosen.stream().map(MapGroupId::value).toList()).stream()
                .map(MapGroup::map)
                .distinct()
                .toList();
        return of.isEmpty()
                ? List.of()
                : maps.findByIdIn(of).stream().map(PriorityMap::inquiry).toList();
    }

    private static int leftOut(OverlayQuery asked, List<PriorityMapDetail> overlaid) {
        var shown = overlaid.stream().map(map -> map.room().id()).collect(Collectors.toSet());
        var named = new HashSet<MapGroupId>();
        overlaid.forEach(map -> map.groups().forEach(group -> named.add(group.id())));
        return (int) (asked.maps().stream().filter(one -> !shown.contains(one)).count()
                + asked.groups().stream().filter(one -> !named.contains(one)).count());
    }
}
