package org.folkmoot.prioritymap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The priority map of an inquiry: its groups, and how they mark. */
@Service
@Transactional
public class PriorityMapService {

    public static final int GROUPS_MAX = 20;
    public static final int GROUP_NAME_MAX = MapGroup.NAME_MAX;

    private final PriorityMaps maps;
    private final FrameEditions editions;
    private final FrameSubAreas subAreas;
    private final MapGroups groups;
    private final PriorityMarks marks;
    private final MapReading reading;
    private final InquiryRooms rooms;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    PriorityMapService(
            PriorityMaps maps,
            FrameEditions editions,
            FrameSubAreas subAreas,
            MapGroups groups,
            PriorityMarks marks,
            MapReading reading,
            InquiryRooms rooms,
            CurrentMember currentMember,
            PortalClock clock) {
        this.maps = maps;
        this.editions = editions;
        this.subAreas = subAreas;
        this.groups = groups;
        this.marks = marks;
        this.reading = reading;
        this.rooms = rooms;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Empty while none is begun. @throws RefusedException INQUIRY_UNKNOWN, NOT_INSIDE of {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<PriorityMapDetail> find(InquiryId id) {
        return reading.details(List.of(rooms.read(id))).stream().findFirst();
    }

    /**
     * @param named groups, at most {@link #GROUPS_MAX}; more can be named later
     * @throws RefusedException MAP_BEGUN, FRAME_UNKNOWN, GROUP_NAMED, TOO_MANY_GROUPS, and those of {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void begin(InquiryId id, FrameId frame, Collection<String> named) {
        rooms.run(id);
        if (maps.findByInquiryId(id.value()).isPresent()) throw new RefusedException(PrioritymapRefusal.MAP_BEGUN);
        var edition = editions.latestOf(frame.value())
                .orElseThrow(() -> new RefusedException(PrioritymapRefusal.FRAME_UNKNOWN));
        var map = maps.save(new PriorityMap(id, edition, currentMember.id(), clock.instant()));
        add(map, List.of(), named);
    }

    /** Takes the map away with its groups. @throws RefusedException MAP_UNKNOWN, MAP_MARKED once anything is marked */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void giveUp(InquiryId id) {
        var map = run(id);
        var all = groups.findByMapIdInOrderByPlaceAsc(List.of(map.id()));
        remove(all, PrioritymapRefusal.MAP_MARKED);
        maps.delete(map);
    }

    /** @throws RefusedException MAP_UNKNOWN, GROUP_NAMED, TOO_MANY_GROUPS, and those of {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void addGroup(InquiryId id, String name) {
        var map = run(id);
        add(map, groups.findByMapIdInOrderByPlaceAsc(List.of(map.id())), List.of(name));
    }

    /** @throws RefusedException MAP_UNKNOWN, GROUP_UNKNOWN, GROUP_NAMED, and those of {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void renameGroup(InquiryId id, MapGroupId group, String name) {
        var map = run(id);
        var renamed = group(map, group);
        groups.findByMapIdInOrderByPlaceAsc(List.of(map.id())).stream()
                .filter(other -> !other.id().equals(group))
                .forEach(other -> requireOther(other, name));
        renamed.rename(name);
    }

    /** @throws RefusedException MAP_UNKNOWN, GROUP_UNKNOWN, GROUP_MARKED while it says anything, and those of {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void removeGroup(InquiryId id, MapGroupId group) {
        var map = run(id);
        remove(List.of(group(map, group)), PrioritymapRefusal.GROUP_MARKED);
    }

    /**
     * Marks a cell, as anybody inside while the inquiry is under way. What stands there already can be said again.
     *
     * @throws RefusedException CHANGED_MEANWHILE when somebody marked otherwise since, MAP_UNKNOWN, GROUP_UNKNOWN,
     *     CELL_UNKNOWN, and those of {@link InquiryRooms#work}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void mark(InquiryId id, MarkCell asked) {
        rooms.work(id);
        var map = map(id);
        var first = !marks.anyOf(currentMember.id().value(), map.id());
        if (put(map, asked) && first) rooms.contributed(id);
    }

    /** As {@link #mark}, by those who run the inquiry, until it is closed. */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void correct(InquiryId id, MarkCell asked) {
        put(run(id), asked);
    }

    /** What stands there already can be said again by whoever saw less. @return whether anything changed */
    private boolean put(PriorityMap map, MarkCell asked) {
        group(map, asked.group());
        if (!subAreas.existsByIdAndEditionId(asked.subArea().value(), map.edition()))
            throw new RefusedException(PrioritymapRefusal.CELL_UNKNOWN);
        var me = currentMember.id();
        var before = marks.findByGroupIdAndSubAreaId(
                asked.group().value(), asked.subArea().value());
        if (before.isEmpty()) {
            if (asked.level() == PriorityLevel.NOT_IDENTIFIED && asked.example().isEmpty()) return false;
            marks.save(new PriorityMark(asked, me, clock.instant()));
            return true;
        }
        var mark = before.get();
        if (mark.says(asked)) return false;
        if (mark.revision() != asked.seen()) throw new RefusedException(PrioritymapRefusal.CHANGED_MEANWHILE);
        mark.change(asked, me, clock.instant());
        return true;
    }

    private void add(PriorityMap map, List<MapGroup> before, Collection<String> named) {
        if (before.size() + named.size() > GROUPS_MAX)
            throw new RefusedException(PrioritymapRefusal.TOO_MANY_GROUPS, GROUPS_MAX);
        var place = before.isEmpty() ? 0 : before.getLast().place();
        var known = new HashSet<String>();
        for (var group : before) known.add(FoldedName.of(group.name()));
        for (var name : named) {
            var group = new MapGroup(map, ++place, name);
            if (!known.add(FoldedName.of(group.name())))
                throw new RefusedException(PrioritymapRefusal.GROUP_NAMED, group.name());
            groups.save(group);
        }
    }

    private static void requireOther(MapGroup other, String name) {
        if (FoldedName.of(other.name()).equals(FoldedName.of(Texts.line(name, MapGroup.NAME_MAX))))
            throw new RefusedException(PrioritymapRefusal.GROUP_NAMED, other.name());
    }

    private void remove(List<MapGroup> all, PrioritymapRefusal whileMarked) {
        if (all.isEmpty()) return;
        var ids = all.stream().map(one -> one.id().value()).toList();
        if (marks.anySays(ids)) throw new RefusedException(whileMarked);
        marks.deleteIn(ids);
        groups.deleteAll(all);
    }

    /** Comes first in its transaction. */
    private PriorityMap run(InquiryId id) {
        rooms.run(id);
        return map(id);
    }

    private PriorityMap map(InquiryId id) {
        return maps.findByInquiryId(id.value()).orElseThrow(() -> new RefusedException(PrioritymapRefusal.MAP_UNKNOWN));
    }

    private MapGroup group(PriorityMap map, MapGroupId id) {
        return groups.findByIdAndMapId(id.value(), map.id())
                .orElseThrow(() -> new RefusedException(PrioritymapRefusal.GROUP_UNKNOWN));
    }
}
