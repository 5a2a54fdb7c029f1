package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** The report as a document of its own: without the portal's frame, on screen as on paper. */
@Route(value = InquiryReportNavigation.PRINT, autoLayout = false)
@AnonymousAllowed
class InquiryReportPrintView extends InquiryPage {

    private final transient InquiryReportPageServices services;

    private final transient ProgrammeService programme;

    InquiryReportPrintView(InquiryRooms rooms, InquiryReportPageServices services, ProgrammeService programme) {
        super(rooms, "inquiryreport.title");
        this.services = services;
        this.programme = programme;
        addClassNames("fm-inquiry-report", "fm-notes-print");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        var found =
                services.reports().find(room.id()).filter(one -> !one.written().isEmpty());
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("inquiryreport.none")));
            return;
        }
        header.actions(
                Parts.print(this),
                Parts.link(InquiryReportNavigation.report(room.id()), "inquiryreport.changes.back", "fm-quiet"));
        header.subline(services.documents().state(found.get()));
        var question = new Paragraph(room.question());
        question.addClassName("fm-question");
        add(question);
        found.get()
                .written()
                .forEach(chapter -> add(new PageSection(chapter.title(), new ChapterText(chapter.words()))));
    }

    @Override
    public String getPageTitle() {
        return super.getPageTitle()
                + programme.programme().map(one -> " – " + one.name()).orElse("");
    }
}
