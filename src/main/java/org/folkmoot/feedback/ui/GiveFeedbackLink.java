package org.folkmoot.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.feedback.FeedbackAnswerService;
import org.folkmoot.feedback.FeedbackRound;
import org.folkmoot.feedback.MyFeedback;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On a session's page, for whoever was asked about it and may still answer: the newest question. */
@org.springframework.stereotype.Component
class GiveFeedbackLink implements SubjectPart {

    private final FeedbackAnswerService answers;
    private final CurrentMember member;

    GiveFeedbackLink(FeedbackAnswerService answers, CurrentMember member) {
        this.answers = answers;
        this.member = member;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        if (!thing.kind().equals("session") || member.find().isEmpty()) return Optional.empty();
        return DialogueSessionId.parse(thing.id()).flatMap(this::newest).map(GiveFeedbackLink::link);
    }

    private Optional<MyFeedback> newest(DialogueSessionId session) {
        return answers.mine(session).stream().filter(MyFeedback::open).reduce((earlier, later) -> later);
    }

    static Anchor link(MyFeedback asked) {
        var link = new Anchor(FeedbackNavigation.page(asked.token()), "");
        link.setText(link.getTranslation(
                asked.answeredAt() != null
                        ? "feedback.link.change"
                        : asked.round() == FeedbackRound.FIRST ? "feedback.link.give" : "feedback.link.give-again"));
        link.addClassName(asked.answeredAt() == null ? "fm-primary" : "fm-secondary");
        link.setRouterIgnore(true);
        return link;
    }
}
