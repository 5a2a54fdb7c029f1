package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiryreport.InquiryReportService;
import org.folkmoot.inquiryreport.ReportDetail;
import org.folkmoot.inquiryreport.ReportState;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.RichText;
import org.folkmoot.shared.ui.ShareTags;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What chat programs and social sites show of a report's address: its question and its first words, once it is published. */
@Component
class InquiryReportShare implements VaadinServiceInitListener {

    private static final int DESCRIPTION_MAX = 200;
    private static final Pattern PATH = Pattern.compile("/?inquiries/([0-9a-fA-F-]{36})/report/?");

    private final transient InquiryReportService reports;
    private final transient FolkmootSettings settings;
    private final transient MessageSource messages;

    InquiryReportShare(InquiryReportService reports, FolkmootSettings settings, MessageSource messages) {
        this.reports = reports;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::describe);
    }

    private void describe(IndexHtmlResponse page) {
        report(page.getVaadinRequest().getPathInfo()).ifPresent(report -> {
            var words = report.written().stream()
                    .findFirst()
                    .map(one -> RichText.excerpt(one.words(), DESCRIPTION_MAX))
                    .orElse("");
            var title = messages.getMessage("inquiryreport.page.title", new Object[] {report.question()}, Locale.UK);
            ShareTags.write(
                    page.getDocument().head(),
                    title,
                    words,
                    settings.url(InquiryReportNavigation.report(report.inquiry())));
        });
    }

    private Optional<ReportDetail> report(String path) {
        if (path == null) return Optional.empty();
        var found = PATH.matcher(path);
        return found.matches()
                ? InquiryId.parse(found.group(1))
                        .flatMap(reports::find)
                        .filter(one -> one.state() == ReportState.PUBLISHED)
                : Optional.empty();
    }
}
