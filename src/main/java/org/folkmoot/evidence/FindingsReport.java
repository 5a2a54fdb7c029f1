package org.folkmoot.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryReportPart;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.shared.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the report: the findings by heading, each with its evidence, and after them what is there already. */
@Component
class FindingsReport implements InquiryReportPart {

    private final EvidenceReading reading;
    private final InquiryAssets assets;
    private final MessageSource messages;
    private final Dates dates;

    FindingsReport(EvidenceReading reading, InquiryAssets assets, MessageSource messages, Dates dates) {
        this.reading = reading;
        this.assets = assets;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "evidence.report.title";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> text(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var text = new StringBuilder();
        reading.findings(room).stream()
                .filter(heading -> !heading.findings().isEmpty())
                .forEach(heading -> {
                    text.append("### ").append(heading.title()).append("\n\n");
                    heading.findings().forEach(finding -> tell(text, finding));
                });
        var there =
                assets.in(room.id().value()).stream().map(InquiryAsset::line).toList();
        if (!there.isEmpty()) tell(text, there);
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString().strip());
    }

    private void tell(StringBuilder text, FindingDetail finding) {
        text.append("**").append(finding.title()).append("**\n\n");
        if (!finding.wording().isEmpty()) text.append(finding.wording()).append("\n\n");
        text.append(
                        finding.evidence().isEmpty()
                                ? words("evidence.report.no-evidence")
                                : words(
                                        "evidence.report.evidence",
                                        finding.evidence().stream()
                                                .map(this::source)
                                                .collect(Collectors.joining("; "))))
                .append("\n\n");
    }

    private String source(EvidenceRef entry) {
        return words(
                "evidence.report.source",
                "E" + entry.number(),
                words("evidence.kind." + entry.kind()),
                entry.source(),
                dates.fullDay(entry.day()));
    }

    private void tell(StringBuilder text, List<AssetLine> there) {
        text.append("### ").append(words("evidence.assets.title")).append("\n\n");
        for (var asset : there)
            text.append(words(
                            asset.note().isEmpty() ? "evidence.report.asset" : "evidence.report.asset-note",
                            asset.name(),
                            words("evidence.asset.kind." + asset.kind()).toLowerCase(Locale.UK),
                            asset.note().replaceAll("\\s+", " ")))
                    .append("\n");
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
