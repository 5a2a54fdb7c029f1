package org.folkmoot.prioritymap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryReportPart;
import org.folkmoot.inquiry.InquiryRoom;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Connection maps in the report of their inquiry. */
@Component
class ConnectionReport implements InquiryReportPart {

    private final ConnectionMaps maps;
    private final MessageSource messages;

    ConnectionReport(ConnectionMaps maps, MessageSource messages) {
        this.maps = maps;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String titleKey() {
        return "prioritymap.connections.title";
    }

    @Override
    public Optional<String> text(InquiryRoom room) {
        var all = maps.findByInquiryIdAndWithdrawnAtIsNullOrderById(room.id().value());
        if (all.isEmpty()) return Optional.empty();
        return Optional.of(all.stream().map(one -> written(one.words())).collect(Collectors.joining("\n\n")));
    }

    private String written(WriteConnections one) {
        return "### " + one.priority()
                + list("prioritymap.connections.obvious", one.obvious())
                + list("prioritymap.connections.less-obvious", one.lessObvious())
                + list("prioritymap.connections.steps", one.steps());
    }

    private String list(String key, List<String> lines) {
        if (lines.isEmpty()) return "";
        return "\n\n" + messages.getMessage(key, null, Locale.UK) + "\n\n"
                + lines.stream()
                        .map(line -> "- " + PriorityMapReport.plain(line))
                        .collect(Collectors.joining("\n"));
    }
}
