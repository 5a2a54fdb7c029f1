package org.folkmoot.inquiryreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryReportPart;
import org.folkmoot.inquiry.InquiryRoom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a report is assembled from: a summary written by hand first, then each module's part in its order. */
@Component
class ReportSources {

    /** Written by hand, so there is nothing to assemble. */
    static final String SUMMARY = "inquiryreport.part.summary";

    private final List<InquiryReportPart> parts;
    private final MessageSource messages;

    ReportSources(ObjectProvider<InquiryReportPart> parts, MessageSource messages) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(InquiryReportPart::order).thenComparing(InquiryReportPart::titleKey))
                .toList();
        this.messages = messages;
    }

    record Assembled(int place, String source, String title, String words) {}

    /** The summary, and every part that has something to tell now. */
    List<Assembled> all(InquiryRoom room) {
        var all = new ArrayList<Assembled>();
        all.add(new Assembled(0, SUMMARY, title(SUMMARY), ""));
        for (var part : parts) of(part, room).ifPresent(all::add);
        return all;
    }

    Optional<Assembled> of(String source, InquiryRoom room) {
        return parts.stream()
                .filter(part -> part.titleKey().equals(source))
                .findFirst()
                .flatMap(part -> of(part, room));
    }

    private Optional<Assembled> of(InquiryReportPart part, InquiryRoom room) {
        return part.text(room)
                .filter(words -> !words.isBlank())
                .map(words -> new Assembled(part.order(), part.titleKey(), title(part.titleKey()), words.strip()));
    }

    private String title(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, key, Locale.UK));
    }
}
