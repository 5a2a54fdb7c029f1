package org.folkmoot.seating.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.seating.SeatingService;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On a session's page: the seat plan for those who run it, one's own tables for those who sit. */
@org.springframework.stereotype.Component
class SeatsLink implements SubjectPart {

    private final SeatingService seating;
    private final CurrentMember member;

    SeatsLink(SeatingService seating, CurrentMember member) {
        this.seating = seating;
        this.member = member;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        if (!thing.kind().equals("session") || member.find().isEmpty()) return Optional.empty();
        return DialogueSessionId.parse(thing.id()).flatMap(this::part);
    }

    private Optional<Component> part(DialogueSessionId session) {
        if (member.has(Role.FACILITATOR) || member.has(Role.MANAGER)) return Optional.of(plan(session));
        var tables = seating.mine(session);
        if (tables.isEmpty()) return Optional.empty();
        var mine = new Span();
        mine.setText(mine.getTranslation(
                "seating.mine",
                tables.size(),
                tables.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        return Optional.of(mine);
    }

    private static Anchor plan(DialogueSessionId session) {
        var link = new Anchor(SeatingView.path(session), "");
        link.setText(link.getTranslation("seating.link"));
        link.addClassName("fm-quiet");
        return link;
    }
}
