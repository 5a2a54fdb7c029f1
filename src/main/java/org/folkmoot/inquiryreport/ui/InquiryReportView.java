package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.idea.ui.DifferenceText;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.inquiryreport.ReportDetail;
import org.folkmoot.inquiryreport.ReportState;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/**
 * The report of an inquiry: written by those who run it, read and commented on by those inside, published for everybody.
 * {@code ?before=1&after=2} shows what changed between two versions.
 */
@Route(InquiryReportNavigation.REPORT)
@AnonymousAllowed
class InquiryReportView extends InquiryPage {

    private final transient InquiryReportPageServices services;

    InquiryReportView(InquiryRooms rooms, InquiryReportPageServices services) {
        super(rooms, "inquiryreport.title");
        this.services = services;
        addClassName("fm-inquiry-report");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        var found = services.reports().find(room.id());
        if (found.isEmpty()) add(nothing(room));
        else show(found.get(), header);
    }

    private Component nothing(InquiryRoom room) {
        if (!room.runs()) return new EmptyState(getTranslation("inquiryreport.none"));
        if (room.stage() != InquiryStage.REPORTING)
            return new EmptyState(getTranslation("inquiryreport.none.not-reporting"));
        return new EmptyState(
                getTranslation("inquiryreport.none.yours"),
                Parts.button(
                        "inquiryreport.begin",
                        "fm-primary",
                        () -> Parts.attempt(
                                () -> services.reports().begin(room.id()), "inquiryreport.begun", this::refresh)));
    }

    private void show(ReportDetail report, PageHeader header) {
        var early = report.inside()
                ? report.versions().stream()
                        .filter(one -> !one.reason().isEmpty())
                        .findFirst()
                : Optional.<ReportDetail.Step>empty();
        header.subline(services.documents().state(report));
        header.actions(actions(report).toArray(Component[]::new));
        var compared = number("before").filter(before -> report.inside());
        if (compared.isPresent()) {
            add(changes(report, compared.get(), number("after").orElse(0)));
            return;
        }
        if (report.inside()) add(standing(report));
        early.ifPresent(one -> add(Parts.grey(getTranslation("inquiryreport.page.early", one.reason()))));
        var writes = report.runs() && report.state() != ReportState.PUBLISHED;
        var shown = writes ? report.chapters() : report.written();
        if (shown.isEmpty()) add(new EmptyState(getTranslation("inquiryreport.page.in-work")));
        shown.forEach(chapter -> add(new ChapterBlock(services, report, chapter, this::refresh)));
        if (!report.missing().isEmpty()) add(missing(report));
        if (report.inside() && !report.versions().isEmpty()) add(versions(report));
    }

    private List<Component> actions(ReportDetail report) {
        var all = new ArrayList<Component>();
        if (report.runs() && report.state() != ReportState.PUBLISHED) {
            var out = report.state() == ReportState.CIRCULATED;
            if (out)
                all.add(Parts.button(
                        "inquiryreport.publish",
                        "fm-primary",
                        () -> new PublishDialog(services, report, this::refresh).open()));
            all.add(Parts.button(
                    out ? "inquiryreport.circulate.again" : "inquiryreport.circulate",
                    out ? "fm-secondary" : "fm-primary",
                    () -> new CirculateDialog(services, report.inquiry(), this::refresh).open()));
        }
        all.add(Parts.link(
                InquiryReportNavigation.recommendations(report.inquiry()),
                "inquiryreport.recommendations",
                "fm-quiet"));
        if (!report.written().isEmpty()) {
            all.add(Parts.link(
                    InquiryReportNavigation.print(report.inquiry()), "inquiryreport.page.print-view", "fm-quiet"));
            all.add(Parts.download(
                    "inquiryreport.page.pdf",
                    "inquiry-report.pdf",
                    "application/pdf",
                    () -> services.documents()
                            .pdf(services.reports().find(report.inquiry()).orElseThrow())));
        }
        return all;
    }

    private Div standing(ReportDetail report) {
        var tone =
                switch (report.state()) {
                    case DRAFT -> Pill.Tone.PLAIN;
                    case CIRCULATED -> Pill.Tone.WAITING;
                    case PUBLISHED -> Pill.Tone.GOOD;
                };
        var line = new Div(new Pill(getTranslation("inquiryreport.state." + report.state()), tone));
        line.addClassNames("fm-report-standing", "fm-no-print");
        if (report.state() == ReportState.CIRCULATED)
            line.add(Parts.grey(getTranslation(
                    "inquiryreport.page.commenting", report.commenting(), report.people(), report.waiting())));
        if (report.shown() > 0 && report.state() == ReportState.CIRCULATED)
            line.add(Parts.grey(getTranslation("inquiryreport.page.shown", report.shown())));
        return line;
    }

    private PageSection missing(ReportDetail report) {
        var rows = new Rows();
        report.missing()
                .forEach(one -> rows.add(new Row(one.title(), "")
                        .end(Parts.button(
                                "inquiryreport.chapter.add",
                                "fm-secondary",
                                () -> Parts.attempt(
                                        () -> services.reports().assemble(report.inquiry(), one.key(), 0),
                                        "inquiryreport.chapter.added",
                                        this::refresh)))));
        var section = new PageSection(
                getTranslation("inquiryreport.missing"),
                new Paragraph(getTranslation("inquiryreport.missing.text")),
                rows);
        section.addClassName("fm-no-print");
        return section;
    }

    private PageSection versions(ReportDetail report) {
        var rows = new Rows();
        for (var one : report.versions().reversed()) {
            var until = one.until();
            var grey = until == null
                    ? getTranslation(
                            "inquiryreport.version.published",
                            one.by(),
                            services.dates().moment(one.at()))
                    : getTranslation(
                            "inquiryreport.version.circulated",
                            one.by(),
                            services.dates().moment(one.at()),
                            services.dates().moment(until));
            var name = getTranslation("inquiryreport.version", one.number());
            rows.add(
                    one.number() == 1
                            ? new Row(name, grey)
                            : new Row(
                                    name,
                                    grey,
                                    InquiryReportNavigation.changes(report.inquiry(), one.number() - 1, one.number())));
        }
        var section = new PageSection(getTranslation("inquiryreport.versions"), rows);
        if (report.runs() && report.state() != ReportState.PUBLISHED)
            section.add(Parts.link(
                    InquiryReportNavigation.changes(
                            report.inquiry(), report.versions().getLast().number(), 0),
                    "inquiryreport.version.since",
                    "fm-quiet"));
        section.addClassName("fm-no-print");
        return section;
    }

    private PageSection changes(ReportDetail report, int before, int after) {
        var now = report.runs() && after == 0;
        var known = report.versions().size();
        var section = new PageSection(
                now
                        ? getTranslation("inquiryreport.changes.now", before)
                        : getTranslation("inquiryreport.changes", before, after));
        section.add(
                Parts.link(InquiryReportNavigation.report(report.inquiry()), "inquiryreport.changes.back", "fm-quiet"));
        if (before < 1 || before > known || after > known || after == 0 && !now) {
            section.add(new Paragraph(getTranslation("inquiryreport.changes.unknown")));
            return section;
        }
        var all = services.reports().compare(report.inquiry(), before, after);
        if (all.isEmpty()) section.add(new Paragraph(getTranslation("inquiryreport.changes.none")));
        all.forEach(one -> section.add(new H3(one.title()), new DifferenceText(one.words())));
        return section;
    }

    private Optional<Integer> number(String name) {
        return query().getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }
}
