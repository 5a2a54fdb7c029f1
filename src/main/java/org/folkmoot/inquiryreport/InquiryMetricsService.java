package org.folkmoot.inquiryreport;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What closed inquiries came to: the figures of the strand. Two statements. */
@Service
@Transactional(readOnly = true)
public class InquiryMetricsService {

    private final JdbcClient jdbc;
    private final InquiryCloseEntries entries;

    InquiryMetricsService(JdbcClient jdbc, InquiryCloseEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    @PreAuthorize("permitAll")
    public InquiryMetrics metrics() {
        var closed = jdbc.sql("""
                        select i.id, i.question, s.moved_at from inquiry i
                        join inquiry_step s on s.inquiry_id = i.id and s.entered = 'CLOSED'
                        where i.stage = 'CLOSED' order by s.moved_at desc, i.id""")
                .query((row, number) -> new InquiryMetrics.Line(
                        new InquiryId(UUID.fromString(row.getString("id"))),
                        row.getString("question"),
                        row.getObject("moved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        List.of()))
                .list();
        if (closed.isEmpty()) return new InquiryMetrics(List.of());
        var of = entries
                .standingIn(closed.stream().map(one -> one.inquiry().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        InquiryCloseEntry::inquiry, Collectors.mapping(InquiryCloseEntry::entry, Collectors.toList())));
        return new InquiryMetrics(closed.stream()
                .map(one -> new InquiryMetrics.Line(
                        one.inquiry(), one.question(), one.closedAt(), of.getOrDefault(one.inquiry(), List.of())))
                .toList());
    }
}
