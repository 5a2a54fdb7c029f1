package org.folkmoot.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.round.CardService;
import org.folkmoot.round.RoundHint;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/**
 * Where a session is shown ("session"), where somebody has just checked in ("arrival") and beside the code on the wall ("room"):
 * the way to its rounds.
 */
@org.springframework.stereotype.Component
class RoundLinks implements SubjectPart {

    private final CardService cards;
    private final CurrentMember member;

    RoundLinks(CardService cards, CurrentMember member) {
        this.cards = cards;
        this.member = member;
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        if (member.find().isEmpty()) return Optional.empty();
        return DialogueSessionId.parse(thing.id()).flatMap(id -> links(thing.kind(), id));
    }

    private Optional<Component> links(String kind, DialogueSessionId id) {
        var links = new ArrayList<Component>();
        var runs = member.has(Role.FACILITATOR) || member.has(Role.MANAGER);
        switch (kind) {
            case "session" -> {
                if (runs) links.add(link(RoundNavigation.rounds(id), "round.link.plan", "fm-quiet"));
                links.addAll(mine(id));
            }
            case "arrival" -> links.addAll(mine(id));
            case "room" -> {
                if (runs) links.add(link(RoundNavigation.screen(id), "round.link.screen", "fm-secondary"));
            }
            default -> {}
        }
        return links.isEmpty() ? Optional.empty() : Optional.of(new Span(links.toArray(Component[]::new)));
    }

    private List<Component> mine(DialogueSessionId id) {
        var hint = cards.hint(id);
        var links = new ArrayList<Component>();
        if (hint == RoundHint.OPEN) links.add(link(RoundNavigation.phone(id), "round.link.phone", "fm-secondary"));
        if (hint == RoundHint.RESULTS) links.add(link(RoundNavigation.results(id), "round.link.results", "fm-quiet"));
        return links;
    }

    private static Anchor link(String path, String key, String className) {
        var link = new Anchor(path, "");
        link.setText(link.getTranslation(key));
        link.addClassName(className);
        return link;
    }
}
