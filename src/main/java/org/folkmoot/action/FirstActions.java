package org.folkmoot.action;

import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.Outcome;
import org.folkmoot.member.SystemWork;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What an approval says its owner does first becomes an action, once, however often the event is delivered. */
@Component
class FirstActions {

    private final ActionService actions;

    FirstActions(ActionService actions) {
        this.actions = actions;
    }

    @ApplicationModuleListener
    void on(IdeaAnswered answered) {
        if (answered.outcome() != Outcome.APPROVED || answered.firstAction().isBlank()) return;
        if (answered.owner() == null && answered.ownerBody().isBlank()) return;
        var terms = new ActionTerms(answered.firstAction(), answered.owner(), answered.ownerBody(), null);
        var once = "answer:" + answered.idea().value() + ":" + answered.at();
        SystemWork.call(() -> actions.add(new AddAction(terms, answered.idea().asOrigin(answered.title()), once)));
    }
}
