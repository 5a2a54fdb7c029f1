package org.folkmoot.notification;

import static org.folkmoot.notification.NotificationKind.ANSWERS_TO_MY_IDEAS;
import static org.folkmoot.notification.NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS;
import static org.folkmoot.notification.NotificationKind.CHANGES_TO_SUPPORTED_IDEAS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaFollowers;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.Dates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * An answer reaches those who write the idea, support it or follow it, once each, with the reason. Of a merged one also
 * the people of the idea it went into, and later answers to that one reach the people of both.
 */
@Component
class AnswerNews {

    private final IdeaService ideas;
    private final IdeaFollowers people;
    private final MemberService members;
    private final Notifier notifier;
    private final Words words;
    private final Dates dates;

    AnswerNews(
            IdeaService ideas,
            IdeaFollowers people,
            MemberService members,
            Notifier notifier,
            Words words,
            Dates dates) {
        this.ideas = ideas;
        this.people = people;
        this.members = members;
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(IdeaAnswered answered) {
        SystemWork.run(() -> {
            tellItsPeople(answered);
            var into = answered.mergedInto();
            if (into != null) joined(into).ifPresent(target -> tellThoseItJoins(answered, target));
        });
    }

    private void tellItsPeople(IdeaAnswered answered) {
        var idea = answered.idea();
        var told = new ArrayList<Told>();
        var mine = telling(answered, "notification.answer.mine");
        told.add(new Told(answered.author(), ANSWERS_TO_MY_IDEAS, mine));
        for (var author : people.authorsOf(idea)) told.add(new Told(author, ANSWERS_TO_MY_IDEAS, mine));
        var supported = telling(answered, "notification.answer.supported");
        for (var supporter : ideas.supportersOf(idea))
            told.add(new Told(supporter, ANSWERS_TO_SUPPORTED_IDEAS, supported));
        var followed = telling(answered, "notification.answer.followed");
        for (var earlier : people.joined(idea)) {
            var carried = telling(answered, "notification.answer.carried");
            for (var author : people.authorsOf(earlier)) told.add(new Told(author, ANSWERS_TO_MY_IDEAS, carried));
            told.addAll(notifier.followers(Subject.key("idea", earlier.value()), followed));
        }
        notifier.tell(fact(answered, subject(idea, answered.title())), told, followed);
    }

    /** The same fact: whoever has been told as one of the merged idea's people is not told again. */
    private void tellThoseItJoins(IdeaAnswered answered, IdeaSummary target) {
        var told = new ArrayList<Told>();
        for (var author : people.authorsOf(target.id()))
            told.add(new Told(author, ANSWERS_TO_MY_IDEAS, joining(answered, target, "mine")));
        for (var supporter : ideas.supportersOf(target.id()))
            told.add(new Told(supporter, CHANGES_TO_SUPPORTED_IDEAS, joining(answered, target, "supported")));
        notifier.tell(
                fact(answered, subject(target.id(), target.title())), told, joining(answered, target, "followed"));
    }

    private static Subject subject(IdeaId idea, String title) {
        return Subject.of("idea", idea.value(), title, IdeaNavigation.idea(idea));
    }

    private static Fact fact(IdeaAnswered answered, Subject subject) {
        return new Fact("idea-answered:" + answered.idea().value() + ":" + answered.at(), subject, answered.at());
    }

    private Optional<IdeaSummary> joined(IdeaId target) {
        return ideas.summaries(List.of(target)).stream().findFirst();
    }

    private Telling joining(IdeaAnswered answered, IdeaSummary target, String whose) {
        var key = "notification.answer.joined-" + whose;
        return new Telling(
                words.text(key + ".subject", answered.title(), target.title()),
                words.text("notification.answer.joined.line", answered.title()),
                Words.paragraphs(
                        words.text(key + ".body", answered.title(), target.title()),
                        words.text("notification.answer.reason")),
                Words.paragraphs(answered.reason(), next(answered), answered.steer()),
                "",
                words.text("notification.answer.joined.link"));
    }

    /** @param key of the words for this reason */
    Telling telling(IdeaAnswered answered, String key) {
        var outcome = words.text("notification.outcome." + answered.outcome());
        var kind = answered.replaces() == null ? key : key + ".corrected";
        return new Telling(
                words.text(kind + ".subject", answered.title(), outcome),
                Stream.of(outcome(answered, outcome), replaced(answered))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                Words.paragraphs(
                        words.text(kind + ".body", answered.title()),
                        replaced(answered),
                        outcome(answered, outcome),
                        answered.firstAction().isEmpty()
                                ? ""
                                : words.text("notification.answer.first", answered.firstAction()),
                        words.text("notification.answer.reason")),
                Words.paragraphs(answered.reason(), next(answered), answered.steer()),
                "",
                words.text("notification.answer.link"));
    }

    /** Of a correction: what it takes the place of. */
    private String replaced(IdeaAnswered answered) {
        var before = answered.replaces();
        return before == null
                ? ""
                : words.text(
                        "notification.answer.replaces",
                        dates.day(before.at()),
                        words.text("notification.outcome." + before.outcome()));
    }

    private String next(IdeaAnswered answered) {
        return answered.steer().isBlank() ? "" : words.text("notification.answer.next");
    }

    private String outcome(IdeaAnswered answered, String outcome) {
        if (answered.reviewDate() != null)
            return words.text("notification.answer.parked", outcome, dates.fullDay(answered.reviewDate()));
        if (!answered.referredTo().isBlank())
            return words.text("notification.answer.referred", outcome, answered.referredTo());
        var owner = owner(answered);
        if (!owner.isEmpty()) return words.text("notification.answer.owned", outcome, owner);
        if (answered.mergedInto() != null)
            return joined(answered.mergedInto())
                    .map(target -> words.text("notification.answer.merged", outcome, target.title()))
                    .orElseGet(() -> words.text("notification.answer.outcome", outcome));
        return words.text("notification.answer.outcome", outcome);
    }

    private String owner(IdeaAnswered answered) {
        var person = answered.owner();
        return person == null
                ? answered.ownerBody()
                : members.namesOf(List.of(person)).getOrDefault(person, "");
    }
}
