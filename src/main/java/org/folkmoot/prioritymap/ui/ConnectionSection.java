package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.ui.InquirySection;
import org.folkmoot.prioritymap.ConnectionService;

/** On an inquiry's page: how many priorities are connected, and the way there. */
@org.springframework.stereotype.Component
class ConnectionSection implements InquirySection {

    private final ConnectionService connections;

    ConnectionSection(ConnectionService connections) {
        this.connections = connections;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String titleKey() {
        return "prioritymap.connections.title";
    }

    @Override
    public Optional<String> pageFor(String about, InquiryId inquiry) {
        return about.equals("connections") ? Optional.of(MapNavigation.connections(inquiry)) : Optional.empty();
    }

    @Override
    public Optional<? extends Component> create(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var all = connections.all(room.id()).size();
        if (all == 0 && !(room.inside() && room.underWay())) return Optional.empty();
        var part = new Div();
        part.add(new Paragraph(
                all == 0
                        ? part.getTranslation("prioritymap.connections.section.none")
                        : part.getTranslation("prioritymap.connections.section", all)));
        part.add(new Anchor(MapNavigation.connections(room.id()), part.getTranslation("prioritymap.connections.open")));
        return Optional.of(part);
    }
}
