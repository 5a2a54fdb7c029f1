package org.folkmoot.prioritymap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.prioritymap.OverlayCell.Voice;

/**
 * Groups of one map, or of several, laid over one another. Sub-areas are one when their names and their areas' names are, accents,
 * capitals and spaces aside; those of a later map that the ones before it lack come after theirs. What a map lacks counts for none of its
 * groups.
 *
 * @param maps    in the order they were asked for, each with the groups that were
 * @param areas   in the order of the first map that has them
 * @param leftOut maps and groups that were asked for and are not there, or not for the person looking
 */
public record Overlay(List<PriorityMapDetail> maps, List<Area> areas, int leftOut) {

    public record Area(String name, List<OverlayCell> cells) {}

    public static Overlay of(List<PriorityMapDetail> maps, int leftOut) {
        var areas = new LinkedHashMap<String, Growing>();
        for (var map : maps)
            for (var area : map.areas()) {
                var grown = areas.computeIfAbsent(FoldedName.of(area.name()), none -> new Growing(area.name()));
                area.subAreas().forEach(one -> grown.add(map, one));
            }
        return new Overlay(
                List.copyOf(maps), areas.values().stream().map(Growing::area).toList(), leftOut);
    }

    public int groups() {
        return maps.stream().mapToInt(map -> map.groups().size()).sum();
    }

    public Stream<OverlayCell> cells() {
        return areas.stream().map(Area::cells).flatMap(Collection::stream);
    }

    /** How many cells at least one group raised. */
    public int raised() {
        return (int) cells().filter(cell -> cell.groups() > cell.of(PriorityLevel.NOT_IDENTIFIED))
                .count();
    }

    /** An area while maps are added to it. */
    private record Growing(String name, Map<String, Cell> cells) {

        private Growing(String name) {
            this(name, new LinkedHashMap<>());
        }

        private void add(PriorityMapDetail map, MapArea.MapSubArea one) {
            cells.computeIfAbsent(FoldedName.of(one.name()), none -> new Cell(one.name()))
                    .add(map, one.id());
        }

        private Area area() {
            return new Area(
                    name, cells.values().stream().map(cell -> cell.shown(name)).toList());
        }
    }

    private record Cell(String name, Map<InquiryId, SubAreaId> places, List<Voice> voices, List<MapGroupId> groups) {

        private Cell(String name) {
            this(name, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void add(PriorityMapDetail map, SubAreaId place) {
            places.put(map.room().id(), place);
            for (var group : map.groups()) {
                groups.add(group.id());
                var mark = group.mark(place);
                if (mark.level() != PriorityLevel.NOT_IDENTIFIED
                        || !mark.example().isEmpty())
                    voices.add(new Voice(
                            map.room().id(),
                            map.room().question(),
                            group.id(),
                            group.name(),
                            mark.level(),
                            mark.example()));
            }
        }

        private OverlayCell shown(String area) {
            return new OverlayCell(
                    area,
                    name,
                    groups.size(),
                    places,
                    voices.stream().sorted(Comparator.comparing(Voice::level)).toList());
        }
    }
}
