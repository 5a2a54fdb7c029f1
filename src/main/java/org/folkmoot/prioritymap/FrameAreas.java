package org.folkmoot.prioritymap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.prioritymap.MapArea.MapSubArea;
import org.springframework.stereotype.Component;

/** Areas of editions, in order; one statement however many editions. */
@Component
class FrameAreas {

    private final FrameSubAreas subAreas;

    FrameAreas(FrameSubAreas subAreas) {
        this.subAreas = subAreas;
    }

    Map<UUID, List<MapArea>> of(Collection<UUID> editions) {
        Map<UUID, Map<String, List<MapSubArea>>> found = new HashMap<>();
        if (!editions.isEmpty())
            subAreas.findByEditionIdInOrderByAreaPlaceAscPlaceAsc(editions)
                    .forEach(one -> found.computeIfAbsent(one.edition(), none -> new LinkedHashMap<>())
                            .computeIfAbsent(one.area(), none -> new ArrayList<>())
                            .add(new MapSubArea(one.id(), one.name())));
        Map<UUID, List<MapArea>> all = new HashMap<>();
        found.forEach((edition, areas) -> all.put(
                edition,
                areas.entrySet().stream()
                        .map(area -> new MapArea(area.getKey(), List.copyOf(area.getValue())))
                        .toList()));
        return all;
    }
}
