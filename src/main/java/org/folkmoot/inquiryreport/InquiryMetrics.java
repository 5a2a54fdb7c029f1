package org.folkmoot.inquiryreport;

import java.time.Instant;
import java.util.List;
import org.folkmoot.inquiry.InquiryId;

/** What all closed inquiries came to. @param lines the one closed last first */
public record InquiryMetrics(List<Line> lines) {

    public InquiryMetrics {
        lines = List.copyOf(lines);
    }

    public record Line(InquiryId inquiry, String question, Instant closedAt, List<CloseEntry> entries) {

        public Line {
            entries = List.copyOf(entries);
        }

        /** Things that came of it; "nothing of this kind" is none. */
        public long count(CloseKind kind) {
            return entries.stream()
                    .filter(one -> one.kind() == kind && !one.nothing())
                    .count();
        }
    }

    public int closed() {
        return lines.size();
    }

    /** Inquiries of which at least one such thing came. */
    public long inquiriesWith(CloseKind kind) {
        return lines.stream().filter(one -> one.count(kind) > 0).count();
    }

    public long things(CloseKind kind) {
        return lines.stream().mapToLong(one -> one.count(kind)).sum();
    }

    /** Sum of what efficiencies were put at; those in words alone are not in it. */
    public long poundsAYear() {
        return lines.stream()
                .flatMap(one -> one.entries().stream())
                .mapToLong(one -> one.pounds() == null ? 0 : one.pounds())
                .sum();
    }
}
