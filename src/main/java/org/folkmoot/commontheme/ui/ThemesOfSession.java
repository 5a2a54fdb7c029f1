package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.folkmoot.commontheme.GatheringService;
import org.folkmoot.commontheme.GatheringSummary;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On a session's page: the published common themes its notes went into. */
@org.springframework.stereotype.Component
class ThemesOfSession implements SubjectPart {

    private final GatheringService gatherings;

    ThemesOfSession(GatheringService gatherings) {
        this.gatherings = gatherings;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        if (!thing.kind().equals("session")) return Optional.empty();
        return DialogueSessionId.parse(thing.id())
                .map(gatherings::from)
                .filter(all -> !all.isEmpty())
                .map(all -> {
                    var links = new Span();
                    links.addClassName("fm-theme-links");
                    all.forEach(one -> links.add(link(one)));
                    return links;
                });
    }

    private static Anchor link(GatheringSummary one) {
        var link = new Anchor(GatheringNavigation.page(one.id()), "");
        link.setText(link.getTranslation("commontheme.link", one.title()));
        link.addClassName("fm-quiet");
        return link;
    }
}
