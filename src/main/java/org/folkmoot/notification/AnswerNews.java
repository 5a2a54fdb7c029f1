package org.folkmoot.notification;

import java.util.ArrayList;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.Dates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An answer reaches the author, everybody who supports the idea and everybody who follows it, once each, with the reason. */
@Component
class AnswerNews {

    private final IdeaService ideas;
    private final Notifier notifier;
    private final Words words;
    private final Dates dates;

    AnswerNews(IdeaService ideas, Notifier notifier, Words words, Dates dates) {
        this.ideas = ideas;
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(IdeaAnswered answered) {
        var subject =
                Subject.of("idea", answered.idea().value(), answered.title(), IdeaNavigation.idea(answered.idea()));
        var told = new ArrayList<Told>();
        told.add(new Told(
                answered.author(),
                NotificationKind.ANSWERS_TO_MY_IDEAS,
                telling(answered, "notification.answer.mine")));
        var supported = telling(answered, "notification.answer.supported");
        for (var supporter : SystemWork.call(() -> ideas.supportersOf(answered.idea())))
            told.add(new Told(supporter, NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS, supported));
        notifier.tell(
                new Fact("idea-answered:" + answered.idea().value() + ":" + answered.at(), subject, answered.at()),
                told,
                telling(answered, "notification.answer.followed"));
    }

    /** @param key of the words for this reason */
    Telling telling(IdeaAnswered answered, String key) {
        var outcome = words.text("notification.outcome." + answered.outcome());
        var next = answered.steer().isBlank() ? "" : words.text("notification.answer.next");
        return new Telling(
                words.text(key + ".subject", answered.title(), outcome),
                outcome(answered, outcome),
                Words.paragraphs(
                        words.text(key + ".body", answered.title()),
                        outcome(answered, outcome),
                        words.text("notification.answer.reason")),
                Words.paragraphs(answered.reason(), next, answered.steer()),
                "",
                words.text("notification.answer.link"));
    }

    private String outcome(IdeaAnswered answered, String outcome) {
        if (answered.reviewDate() != null)
            return words.text("notification.answer.parked", outcome, dates.fullDay(answered.reviewDate()));
        if (!answered.referredTo().isBlank())
            return words.text("notification.answer.referred", outcome, answered.referredTo());
        return words.text("notification.answer.outcome", outcome);
    }
}
