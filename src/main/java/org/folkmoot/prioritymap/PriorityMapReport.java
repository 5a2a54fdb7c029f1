package org.folkmoot.prioritymap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryReportPart;
import org.folkmoot.inquiry.InquiryRoom;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The map in the report of its inquiry: a table of sums, who raised what, and the examples. */
@Component
class PriorityMapReport implements InquiryReportPart {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");

    private final MapReading reading;
    private final MessageSource messages;

    PriorityMapReport(MapReading reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "prioritymap.title";
    }

    @Override
    public Optional<String> text(InquiryRoom room) {
        return reading.details(List.of(room)).stream()
                .filter(map -> !map.groups().isEmpty())
                .findFirst()
                .map(map -> written(Overlay.of(List.of(map), 0)));
    }

    private String written(Overlay overlay) {
        var map = overlay.maps().getFirst();
        var intro = words(
                "prioritymap.report.intro",
                overlay.groups(),
                map.groups().stream().map(group -> plain(group.name())).collect(Collectors.joining(", ")));
        var head = row(List.of(
                words("prioritymap.csv.area"),
                words("prioritymap.csv.sub-area"),
                words("prioritymap.level.HIGH"),
                words("prioritymap.level.PRIORITY"),
                words("prioritymap.raised-by")));
        var lines = overlay.cells().map(cell -> row(List.of(
                        plain(cell.area()),
                        plain(cell.name()),
                        String.valueOf(cell.of(PriorityLevel.HIGH)),
                        String.valueOf(cell.of(PriorityLevel.PRIORITY)),
                        raised(cell))))
                .collect(Collectors.joining("\n"));
        return intro + "\n\n" + head + "\n|---|---|---|---|---|\n" + lines + "\n\n"
                + words("prioritymap.not-unimportant");
    }

    private String raised(OverlayCell cell) {
        return cell.voices().stream()
                .map(voice -> plain(voice.groupName()) + " (" + words("prioritymap.level." + voice.level()) + ")"
                        + (voice.example().isEmpty() ? "" : ": " + plain(voice.example())))
                .collect(Collectors.joining("; "));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** What people typed stands as they typed it, and cannot break the table. */
    static String plain(String typed) {
        return MARKUP.matcher(typed).replaceAll("\\\\$0");
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, Locale.UK);
    }
}
