package org.folkmoot.note;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where lines stand in their section. Only for who holds the notes' row. */
@Component
class LinePlaces {

    private final Lines lines;

    LinePlaces(Lines lines) {
        this.lines = lines;
    }

    /** @param after null, or a line that is not there, for the section's end */
    long after(UUID session, UUID section, @Nullable NoteLineId after) {
        var all = lines.findBySessionIdAndSectionIdOrderByPlaceAscIdAsc(session, section);
        if (all.isEmpty()) return Line.GAP;
        var index = IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(after))
                .findFirst()
                .orElse(all.size() - 1);
        if (index == all.size() - 1) return all.getLast().place() + Line.GAP;
        if (all.get(index + 1).place() - all.get(index).place() < 2) spread(all);
        var left = all.get(index).place();
        return left + (all.get(index + 1).place() - left) / 2;
    }

    void move(Line line, boolean down) {
        var all = lines
                .findBySessionIdAndSectionIdOrderByPlaceAscIdAsc(line.session().value(), line.section())
                .stream()
                .filter(one -> !one.removed())
                .toList();
        var from = all.indexOf(line);
        var to = down ? from + 1 : from - 1;
        if (from < 0 || to < 0 || to >= all.size()) return;
        var other = all.get(to);
        var place = line.place();
        line.standAt(other.place());
        other.standAt(place);
    }

    private static void spread(List<Line> all) {
        for (var i = 0; i < all.size(); i++) all.get(i).standAt((i + 1) * Line.GAP);
    }
}
