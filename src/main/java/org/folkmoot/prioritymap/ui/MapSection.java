package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquirySection;
import org.folkmoot.prioritymap.OverlayQuery;

/** On an inquiry's page: how much of its map is raised, and the way there. */
@org.springframework.stereotype.Component
class MapSection implements InquirySection {

    private final PriorityMapServices services;

    MapSection(PriorityMapServices services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "prioritymap.title";
    }

    @Override
    public Optional<? extends Component> create(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var overlay = services.overlays().overlay(OverlayQuery.of(room.id()));
        var part = new Div();
        if (!overlay.maps().isEmpty()) {
            part.add(new Paragraph(part.getTranslation("prioritymap.section", overlay.groups(), overlay.raised(), (int)
                    overlay.cells().count())));
            part.add(LevelWords.notUnimportant(part));
        } else if (services.maps().find(room.id()).isEmpty()) {
            if (!room.runs() || room.stage() == InquiryStage.CLOSED) return Optional.empty();
            part.add(new Paragraph(part.getTranslation("prioritymap.section.none")));
        } else {
            part.add(new Paragraph(part.getTranslation("prioritymap.no-group")));
        }
        part.add(new Anchor(MapNavigation.map(room.id()), part.getTranslation("prioritymap.section.open")));
        return Optional.of(part);
    }
}
