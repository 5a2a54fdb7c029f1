package org.folkmoot.inquirymeeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.inquirymeeting.InquiryMeetingService;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On a session's page: the inquiry it is a meeting of. */
@org.springframework.stereotype.Component
class InquiryOfSession implements SubjectPart {

    private final InquiryMeetingService meetings;

    InquiryOfSession(InquiryMeetingService meetings) {
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        if (!thing.kind().equals("session")) return Optional.empty();
        return DialogueSessionId.parse(thing.id()).flatMap(meetings::inquiryOf).map(room -> {
            var link = new Anchor(InquiryPage.link(room.id()), "");
            link.setText(link.getTranslation("inquirymeeting.of", room.question()));
            link.addClassName("fm-quiet");
            return link;
        });
    }
}
