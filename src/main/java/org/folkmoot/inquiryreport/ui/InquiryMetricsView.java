package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.inquiryreport.CloseKind;
import org.folkmoot.inquiryreport.InquiryMetrics;
import org.folkmoot.inquiryreport.InquiryMetricsService;
import org.folkmoot.inquiryreport.InquiryReportDocuments;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Stat;

/** What all closed inquiries came to, each figure with its rule and the things it counts. */
@Route(InquiryReportNavigation.METRICS)
@AnonymousAllowed
class InquiryMetricsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InquiryMetricsService service;
    private final transient InquiryReportDocuments documents;
    private final transient Dates dates;

    InquiryMetricsView(InquiryMetricsService service, InquiryReportDocuments documents, Dates dates) {
        this.service = service;
        this.documents = documents;
        this.dates = dates;
        addClassName("fm-inquiry-metrics");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var metrics = service.metrics();
        removeAll();
        var header = new PageHeader(getTranslation("inquiryreport.metrics.title"));
        header.kicker(new Anchor("inquiries", getTranslation("inquiry.back")));
        header.subline(getTranslation("inquiryreport.metrics.subline"));
        add(header);
        if (metrics.closed() == 0) {
            add(new EmptyState(
                    getTranslation("inquiryreport.metrics.none"),
                    new Anchor("inquiries", getTranslation("inquiryreport.list.see-inquiries"))));
            return;
        }
        header.actions(
                Parts.download(
                        "inquiryreport.csv",
                        "inquiries.csv",
                        "text/csv;charset=utf-8",
                        () -> documents.csv(service.metrics())),
                Parts.link(InquiryReportNavigation.ALL_RECOMMENDATIONS, "inquiryreport.list.title", "fm-quiet"));
        add(figures(metrics));
        for (var kind : CloseKind.values()) add(things(metrics, kind));
    }

    private Div figures(InquiryMetrics metrics) {
        var figures = new Div(
                stat("INFLUENCE", metrics.inquiriesWith(CloseKind.INFLUENCE), metrics.closed())
                        .big(),
                stat(
                        "EFFICIENCY",
                        metrics.inquiriesWith(CloseKind.EFFICIENCY),
                        metrics.closed(),
                        metrics.poundsAYear()),
                stat("ACTIVITY", metrics.things(CloseKind.ACTIVITY), metrics.closed()));
        figures.addClassName("fm-stats");
        return figures;
    }

    /** The figure, and beside it words that may name all of these. */
    private Stat stat(String what, Object... numbers) {
        var key = "inquiryreport.metrics." + what;
        return new Stat(
                String.valueOf(numbers[0]), getTranslation(key + ".label", numbers), getTranslation(key + ".rule"));
    }

    private PageSection things(InquiryMetrics metrics, CloseKind kind) {
        var section = new PageSection(getTranslation("inquiryreport.close." + kind));
        for (var line : metrics.lines())
            for (var entry : line.entries()) {
                if (entry.kind() != kind) continue;
                var from = new Div(
                        new Anchor(InquiryPage.link(line.inquiry()) + "/close", line.question()),
                        Parts.grey(getTranslation("inquiryreport.metrics.closed", dates.day(line.closedAt()))));
                from.addClassName("fm-close-from");
                section.add(new CloseEntryText(entry), from);
            }
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiryreport.metrics.title");
    }
}
