package org.folkmoot.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.guest.GuestService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On a session's page, for visitors: a place without an account. */
@org.springframework.stereotype.Component
class GuestLink implements SubjectPart {

    private final GuestService guests;
    private final CurrentMember member;

    GuestLink(GuestService guests, CurrentMember member) {
        this.guests = guests;
        this.member = member;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        if (!thing.kind().equals("session") || member.find().isPresent()) return Optional.empty();
        return DialogueSessionId.parse(thing.id()).filter(guests::open).map(GuestLink::link);
    }

    private static Anchor link(DialogueSessionId session) {
        var link = new Anchor(GuestView.path(session), "");
        link.setText(link.getTranslation("guest.link"));
        link.addClassName("fm-quiet");
        return link;
    }
}
