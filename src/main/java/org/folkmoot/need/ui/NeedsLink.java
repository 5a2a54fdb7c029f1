package org.folkmoot.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.need.NeedService;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On a session's page: the list for those who run sessions, one's own needs for whoever has a place and is asked. */
@org.springframework.stereotype.Component
class NeedsLink implements SubjectPart {

    private final NeedService needs;
    private final CurrentMember member;

    NeedsLink(NeedService needs, CurrentMember member) {
        this.needs = needs;
        this.member = member;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        if (!thing.kind().equals("session") || member.find().isEmpty()) return Optional.empty();
        return DialogueSessionId.parse(thing.id()).flatMap(this::part);
    }

    private Optional<Component> part(DialogueSessionId session) {
        if (member.has(Role.FACILITATOR) || member.has(Role.MANAGER))
            return Optional.of(link(NeedsView.path(session), "need.link"));
        if (!member.has(Role.PARTICIPANT)) return Optional.empty();
        return needs.mine(session).map(mine -> link(MyNeedsView.path(session), "need.mine.link"));
    }

    private static Anchor link(String path, String key) {
        var link = new Anchor(path, "");
        link.setText(link.getTranslation(key));
        link.addClassName("fm-quiet");
        return link;
    }
}
