package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** Changes what an inquiry was set up with. */
@Route(InquiryPage.INQUIRY + "/change")
@PermitAll
class ChangeInquiryView extends InquiryPage {

    static final String PATH = "/change";

    private final transient InquiryService inquiries;
    private final transient ProgrammeService programme;

    ChangeInquiryView(InquiryRooms rooms, InquiryService inquiries, ProgrammeService programme) {
        super(rooms, "inquiry.change.title");
        this.inquiries = inquiries;
        this.programme = programme;
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        if (!room.runs()) {
            add(new Paragraph(getTranslation("inquiry.refusal.not-theirs-to-run")));
            return;
        }
        inquiries.setUp(room.id()).ifPresent(now -> {
            var form = new InquiryForm(programme, "inquiry.change.save", asked -> {
                inquiries.change(room.id(), now.revision(), asked);
                Notice.show(getTranslation("inquiry.change.done"));
                getUI().ifPresent(ui -> ui.navigate(link(room.id())));
            });
            form.show(now.setUp());
            add(form);
        });
    }
}
