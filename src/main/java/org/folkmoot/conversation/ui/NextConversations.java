package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Rows;

/** Home: the next four sessions. */
@org.springframework.stereotype.Component
class NextConversations implements HomeBlock {

    private static final int SHOWN = 4;

    private final ConversationService conversations;
    private final Dates dates;

    NextConversations(ConversationService conversations, Dates dates) {
        this.conversations = conversations;
        this.dates = dates;
    }

    @Override
    public Zone zone() {
        return Zone.NEXT;
    }

    @Override
    public Optional<? extends Component> create() {
        var next = conversations.next(SHOWN);
        if (next.isEmpty()) return Optional.empty();
        var rows = new Rows();
        next.forEach(session -> rows.add(new SessionRow(session, dates, false)));
        var block = new Div(rows);
        block.add(new Anchor("conversations", block.getTranslation("conversation.home.all")));
        return Optional.of(block);
    }
}
