package org.folkmoot.closing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On a session's page, for those who run it. */
@org.springframework.stereotype.Component
class ReportLink implements SubjectPart {

    private final CurrentMember member;

    ReportLink(CurrentMember member) {
        this.member = member;
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        var runs = member.has(Role.FACILITATOR) || member.has(Role.MANAGER);
        if (!thing.kind().equals("session") || !runs) return Optional.empty();
        return DialogueSessionId.parse(thing.id()).map(ReportLink::link);
    }

    private static Anchor link(DialogueSessionId session) {
        var link = new Anchor(SessionReportView.path(session), "");
        link.setText(link.getTranslation("closing.link"));
        link.addClassName("fm-quiet");
        return link;
    }
}
