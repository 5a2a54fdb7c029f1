package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquirySection;
import org.folkmoot.inquiryreport.RecommendationService;

/** The report on an inquiry's page, what it recommends, and what came of it. */
@org.springframework.stereotype.Component
class InquiryReportSection implements InquirySection {

    private final InquiryReportPageServices services;
    private final RecommendationService recommendations;

    InquiryReportSection(InquiryReportPageServices services, RecommendationService recommendations) {
        this.services = services;
        this.recommendations = recommendations;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "inquiryreport.title";
    }

    @Override
    public Optional<String> pageFor(String about, InquiryId inquiry) {
        return (about.equals("recommendations") || about.equals("follow-up"))
                        && recommendations.of(inquiry).isPresent()
                ? Optional.of(InquiryReportNavigation.recommendations(inquiry))
                : Optional.empty();
    }

    @Override
    public Optional<? extends Component> create(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var report = services.reports().find(room.id());
        var reporting = room.stage() == InquiryStage.REPORTING;
        if (report.isEmpty() && !(room.runs() && reporting)) return Optional.empty();
        var part = new Div(new Paragraph(report.map(one -> services.documents().state(one))
                .orElseGet(() -> Parts.text("inquiryreport.none.yours"))));
        var links = Parts.actions(new Anchor(
                InquiryReportNavigation.report(room.id()),
                Parts.text(report.isEmpty() ? "inquiryreport.section.begin" : "inquiryreport.section.read")));
        recommendations
                .of(room.id())
                .ifPresent(all -> links.add(new Anchor(
                        InquiryReportNavigation.recommendations(room.id()),
                        Parts.text(
                                "inquiryreport.section.recommendations",
                                all.lines().size()))));
        if (room.stage() == InquiryStage.CLOSED || room.runs() && reporting)
            links.add(new Anchor(
                    InquiryReportNavigation.close(room.id()),
                    Parts.text(reporting ? "inquiryreport.section.close" : "inquiryreport.close.title")));
        part.add(links);
        return Optional.of(part);
    }
}
