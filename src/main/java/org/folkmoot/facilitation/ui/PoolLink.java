package org.folkmoot.facilitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On the list of conversations: the pool. On a session's page, for whoever is to run it: saying that they cannot. */
@org.springframework.stereotype.Component
class PoolLink implements SubjectPart {

    private final CurrentMember member;
    private final FacilitatorService facilitators;

    PoolLink(CurrentMember member, FacilitatorService facilitators) {
        this.member = member;
        this.facilitators = facilitators;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        var facilitator = member.has(Role.FACILITATOR);
        if (thing.kind().equals("conversations") && (facilitator || member.has(Role.MANAGER)))
            return Optional.of(link(FacilitationNavigation.POOL, "facilitation.link"));
        if (!thing.kind().equals("session") || !facilitator) return Optional.empty();
        return DialogueSessionId.parse(thing.id())
                .flatMap(facilitators::find)
                .filter(run -> run.open() && run.mine())
                .map(PoolLink::decline);
    }

    private static Anchor decline(RunBy run) {
        return link(FacilitationNavigation.MINE, "facilitation.decline.link");
    }

    private static Anchor link(String href, String key) {
        var link = Parts.quiet(href, "");
        link.setText(link.getTranslation(key));
        return link;
    }
}
