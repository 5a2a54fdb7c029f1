package org.folkmoot.prioritymap;

import java.util.List;

/** An area of a priority map with its sub-areas, in order. */
public record MapArea(String name, List<MapSubArea> subAreas) {

    public record MapSubArea(SubAreaId id, String name) {}

    FrameArea asDrawn() {
        return new FrameArea(name, subAreas.stream().map(MapSubArea::name).toList());
    }
}
