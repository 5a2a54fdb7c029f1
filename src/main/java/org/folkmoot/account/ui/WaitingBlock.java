package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.account.ApprovalService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.ui.HomeBlock;

/** On a manager's home page: how many people wait to be let in. */
@org.springframework.stereotype.Component
class WaitingBlock implements HomeBlock {

    private final ApprovalService approvals;
    private final CurrentMember member;

    WaitingBlock(ApprovalService approvals, CurrentMember member) {
        this.approvals = approvals;
        this.member = member;
    }

    @Override
    public Zone zone() {
        return Zone.FOR_YOU;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<? extends Component> create() {
        if (!member.has(Role.MANAGER)) return Optional.empty();
        var waiting = approvals.waitingCount();
        if (waiting == 0) return Optional.empty();
        var line = new Paragraph();
        line.add(new Anchor(WaitingView.ROUTE, line.getTranslation("account.waiting.home", waiting)));
        return Optional.of(line);
    }
}
