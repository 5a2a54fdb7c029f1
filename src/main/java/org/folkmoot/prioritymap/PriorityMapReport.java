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

/** The map in the report of its inquiry: under each area its sub-areas with their sums, and who raised them with which example. */
@Component
class PriorityMapReport implements InquiryReportPart {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#~&]");

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
        var groups = overlay.maps().getFirst().groups();
        var intro = words(
                "prioritymap.report.intro",
                groups.size(),
                groups.stream().map(group -> plain(group.name())).collect(Collectors.joining(", ")));
        var areas = overlay.areas().stream()
                .map(area -> "### " + area.name() + "\n\n"
                        + area.cells().stream().map(this::line).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        return intro + "\n\n" + words("prioritymap.not-unimportant") + "\n\n" + areas;
    }

    /** With a line below it for each group that raised it. */
    private String line(OverlayCell cell) {
        var sum = words("prioritymap.sum", cell.of(PriorityLevel.HIGH), cell.of(PriorityLevel.PRIORITY), cell.groups());
        return "- **" + plain(cell.name()) + "**: " + sum
                + cell.voices().stream().map(this::voice).collect(Collectors.joining());
    }

    private String voice(OverlayCell.Voice voice) {
        return "\n  - " + plain(voice.groupName()) + " (" + words("prioritymap.level." + voice.level()) + ")"
                + (voice.example().isEmpty() ? "" : ": " + plain(voice.example()));
    }

    /** What people typed stands as they typed it, and cannot break the list. */
    static String plain(String typed) {
        return MARKUP.matcher(typed).replaceAll("\\\\$0");
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, Locale.UK);
    }
}
