package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Home: where I have a place next, or wait for one. */
@org.springframework.stereotype.Component
class MyPlaces implements HomeBlock {

    private static final int SHOWN = 3;

    private final ConversationService conversations;
    private final Dates dates;

    MyPlaces(ConversationService conversations, Dates dates) {
        this.conversations = conversations;
        this.dates = dates;
    }

    @Override
    public Zone zone() {
        return Zone.FOR_YOU;
    }

    @Override
    public Optional<? extends Component> create() {
        var mine = conversations.myNext(SHOWN);
        if (mine.isEmpty()) return Optional.empty();
        var rows = new Rows();
        mine.forEach(session -> rows.add(row(session, rows)));
        return Optional.of(rows);
    }

    private Row row(SessionSummary session, Rows words) {
        var row = new Row(
                session.title(),
                dates.span(session.startsAt(), session.endsAt()) + " · " + session.where(),
                SessionRow.path(session));
        PlaceMark.of(session, words).ifPresent(row::end);
        return row;
    }
}
