package org.folkmoot.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.introduction.IntroductionService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On a session's page, for whoever has a place. */
@org.springframework.stereotype.Component
class MeetLink implements SubjectPart {

    private final IntroductionService introductions;
    private final CurrentMember member;

    MeetLink(IntroductionService introductions, CurrentMember member) {
        this.introductions = introductions;
        this.member = member;
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        if (!thing.kind().equals("session") || !member.has(Role.PARTICIPANT)) return Optional.empty();
        return DialogueSessionId.parse(thing.id())
                .flatMap(introductions::find)
                .map(found -> link(found.session().id()));
    }

    private static Anchor link(DialogueSessionId session) {
        var link = new Anchor(MeetView.path(session), "");
        link.setText(link.getTranslation("introduction.link"));
        link.addClassName("fm-quiet");
        return link;
    }
}
