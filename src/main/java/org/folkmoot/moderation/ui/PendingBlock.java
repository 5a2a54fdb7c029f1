package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.stereotype.Component;

/** Home, for managers: how much waits for a moderator. */
@Component
class PendingBlock implements HomeBlock {

    private final ModerationService moderation;
    private final CurrentMember currentMember;

    PendingBlock(ModerationService moderation, CurrentMember currentMember) {
        this.moderation = moderation;
        this.currentMember = currentMember;
    }

    @Override
    public Zone zone() {
        return Zone.FOR_YOU;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Rows> create() {
        if (!currentMember.has(Role.MANAGER)) return Optional.empty();
        var pending = moderation.pending();
        if (pending == 0) return Optional.empty();
        var asking = new Div();
        return Optional.of(new Rows(new Row(
                        asking.getTranslation("moderation.home.pending", pending),
                        asking.getTranslation("moderation.home.pending.text"),
                        ModerationNavigation.queue())
                .end(new Pill(String.valueOf(pending), Pill.Tone.WAITING))));
    }
}
