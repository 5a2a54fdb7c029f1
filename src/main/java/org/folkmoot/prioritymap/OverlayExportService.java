package org.folkmoot.prioritymap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** An overlay as a picture and as tables; read anew, with the rights of whoever asks. */
@Service
public class OverlayExportService {

    private final OverlayService overlays;
    private final MessageSource messages;

    OverlayExportService(OverlayService overlays, MessageSource messages) {
        this.overlays = overlays;
        this.messages = messages;
    }

    /** SVG for light and dark pages and for paper, with its words as text. */
    @PreAuthorize("permitAll")
    public byte[] svg(OverlayQuery asked) {
        return picture(overlays.overlay(asked)).getBytes(StandardCharsets.UTF_8);
    }

    /** The picture of an overlay that was read already. */
    @PreAuthorize("permitAll")
    public String picture(Overlay overlay) {
        return new OverlayPicture(overlay, this::text).svg();
    }

    /** One line a cell: how many groups marked it how, of how many, in how many of the maps. */
    @PreAuthorize("permitAll")
    public byte[] sums(OverlayQuery asked) {
        var overlay = overlays.overlay(asked);
        return SheetWriter.csv(
                headings("area", "sub-area", "high", "priority", "not-identified", "groups", "maps", "maps-in-all"),
                overlay.cells()
                        .map(cell -> List.of(
                                cell.area(),
                                cell.name(),
                                figure(cell.of(PriorityLevel.HIGH)),
                                figure(cell.of(PriorityLevel.PRIORITY)),
                                figure(cell.of(PriorityLevel.NOT_IDENTIFIED)),
                                figure(cell.groups()),
                                figure(cell.maps()),
                                figure(overlay.maps().size())))
                        .toList());
    }

    /** One line a cell and group; a sub-area that a map lacks says so. */
    @PreAuthorize("permitAll")
    public byte[] marks(OverlayQuery asked) {
        var overlay = overlays.overlay(asked);
        var lines = new ArrayList<List<String>>();
        overlay.cells()
                .forEach(cell -> overlay.maps()
                        .forEach(map -> map.groups().forEach(group -> {
                            var place = cell.places().get(map.room().id());
                            var mark = place == null ? null : group.mark(place);
                            lines.add(List.of(
                                    map.room().question(),
                                    group.name(),
                                    cell.area(),
                                    cell.name(),
                                    mark == null
                                            ? text("prioritymap.csv.lacks")
                                            : text("prioritymap.level." + mark.level()),
                                    mark == null ? "" : mark.example()));
                        })));
        return SheetWriter.csv(headings("inquiry", "group", "area", "sub-area", "mark", "example"), lines);
    }

    private List<String> headings(String... names) {
        return Stream.of(names).map(name -> text("prioritymap.csv." + name)).toList();
    }

    private static String figure(int count) {
        return String.valueOf(count);
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.UK);
    }
}
