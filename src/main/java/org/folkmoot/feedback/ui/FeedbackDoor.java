package org.folkmoot.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.feedback.FeedbackAnswerService;
import org.folkmoot.feedback.FeedbackRound;

/** Where inbox and digest lead: whoever was asked goes on to their own page, everybody else to what was said. */
@Route(FeedbackNavigation.MINE)
@PermitAll
class FeedbackDoor extends Div implements BeforeEnterObserver {

    private final transient FeedbackAnswerService answers;

    FeedbackDoor(FeedbackAnswerService answers) {
        this.answers = answers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var round = parameters.get(FeedbackNavigation.ROUND).flatMap(FeedbackRound::parse);
        var session = parameters.get(FeedbackNavigation.SESSION_ID).flatMap(DialogueSessionId::parse);
        if (round.isEmpty() || session.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        answers.mine(session.get()).stream()
                .filter(one -> one.round() == round.get())
                .findFirst()
                .ifPresentOrElse(
                        one -> UI.getCurrent().getPage().setLocation(FeedbackNavigation.page(one.token())),
                        () -> event.forwardTo(FeedbackNavigation.results(session.get())));
    }
}
