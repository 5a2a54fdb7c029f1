package org.folkmoot.notification;

import java.util.ArrayList;
import org.folkmoot.idea.IdeaFollowers;
import org.folkmoot.idea.IdeaMoved;
import org.folkmoot.idea.IdeaReviewDue;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.StepCause;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.Dates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Each step after an answer reaches whoever wrote, supports or follows the idea, once each; whoever took it is left out. */
@Component
class DeliveryNews {

    private final IdeaService ideas;
    private final IdeaFollowers followers;
    private final MemberService members;
    private final Notifier notifier;
    private final Words words;
    private final Dates dates;

    DeliveryNews(
            IdeaService ideas,
            IdeaFollowers followers,
            MemberService members,
            Notifier notifier,
            Words words,
            Dates dates) {
        this.dates = dates;
        this.ideas = ideas;
        this.followers = followers;
        this.members = members;
        this.notifier = notifier;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(IdeaMoved moved) {
        var subject = Subject.of("idea", moved.idea().value(), moved.title(), IdeaNavigation.idea(moved.idea()));
        var fact = new Fact("idea-moved:" + moved.idea().value() + ":" + moved.turn(), subject, moved.at());
        var told = new ArrayList<Told>();
        for (var author : SystemWork.call(() -> followers.authorsOf(moved.idea())))
            told.add(new Told(author, NotificationKind.WHAT_BECAME_OF_MY_IDEAS, telling(moved, "mine")));
        var supported = telling(moved, "supported");
        for (var supporter : SystemWork.call(() -> ideas.supportersOf(moved.idea())))
            told.add(new Told(supporter, NotificationKind.WHAT_BECAME_OF_SUPPORTED_IDEAS, supported));
        if (moved.cause() == StepCause.REVIEW_DATE)
            for (var member : SystemWork.call(() -> members.holding(Role.STEERING)))
                told.add(new Told(member, NotificationKind.REVIEW_DATES, parked(moved)));
        var followed = telling(moved, "followed");
        if (moved.by() == null) notifier.tell(fact, told, followed);
        else {
            told.removeIf(one -> one.person().equals(moved.by()));
            notifier.tell(fact, told, followed, moved.by());
        }
    }

    @ApplicationModuleListener
    void on(IdeaReviewDue due) {
        var subject = Subject.of("idea", due.idea().value(), due.title(), IdeaNavigation.idea(due.idea()));
        var body = words.text("notification.review.approved.body", due.title(), dates.fullDay(due.day()));
        var telling = new Telling(
                words.text("notification.review.approved.subject", due.title()),
                body,
                body,
                "",
                "",
                words.text("notification.review.link"));
        notifier.tell(
                new Fact("idea-review:" + due.idea().value() + ":" + due.turn(), subject, due.at()),
                SystemWork.call(() -> members.holding(Role.STEERING)).stream()
                        .map(member -> new Told(member, NotificationKind.REVIEW_DATES, telling))
                        .toList());
    }

    private Telling parked(IdeaMoved moved) {
        var body = words.text("notification.review.parked.body", moved.title());
        return new Telling(
                words.text("notification.review.parked.subject", moved.title()),
                body,
                body,
                "",
                "",
                words.text("notification.review.link"));
    }

    /** @param reason mine, supported or followed */
    Telling telling(IdeaMoved moved, String reason) {
        var now = words.text("notification.moved." + moved.cause());
        var about = words.text("notification.moved.about." + moved.cause());
        var key = "notification.moved." + reason;
        return new Telling(
                words.text(key + ".subject", moved.title(), now),
                about,
                Words.paragraphs(words.text(key + ".body", moved.title(), now), about),
                "",
                "",
                words.text("notification.moved.link"));
    }
}
