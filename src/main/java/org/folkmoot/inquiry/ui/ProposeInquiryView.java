package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** A new inquiry. */
@Route("inquiries/new")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class ProposeInquiryView extends Main implements HasDynamicTitle {

    ProposeInquiryView(InquiryService inquiries, ProgrammeService programme) {
        var header = new PageHeader(getTranslation("inquiry.new.title"));
        header.kicker(new Anchor("inquiries", getTranslation("inquiry.back")));
        add(header, new InquiryForm(programme, "inquiry.new.propose", asked -> {
            var id = inquiries.propose(asked);
            Notice.show(getTranslation("inquiry.new.done"));
            getUI().ifPresent(ui -> ui.navigate(InquiryPage.link(id)));
        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiry.new.title");
    }
}
