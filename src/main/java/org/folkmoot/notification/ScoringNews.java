package org.folkmoot.notification;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.scoring.CardsOpen;
import org.folkmoot.scoring.ColleaguesNamed;
import org.folkmoot.shared.Dates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A steering member hears that a colleague's private note names them, and which cards are open before a meeting. Never what a
 * note says, and nobody who has left the group meanwhile.
 */
@Component
class ScoringNews {

    private static final String QUEUE = "steering";

    private final MemberService members;
    private final Notifier notifier;
    private final Words words;
    private final Dates dates;

    ScoringNews(MemberService members, Notifier notifier, Words words, Dates dates) {
        this.members = members;
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(ColleaguesNamed named) {
        var subject = Subject.of(
                "idea",
                named.idea().value(),
                named.title(),
                QUEUE + "/ideas/" + named.idea().value());
        var by = members.namesOf(List.of(named.author())).values().stream()
                .findFirst()
                .orElseGet(() -> words.text("notification.somebody"));
        var telling = naming(named.title(), by);
        notifier.tell(
                new Fact("note:" + named.note().value(), subject, named.at()),
                named.named().stream()
                        .filter(this::inGroup)
                        .map(member -> new Told(member, NotificationKind.NAMED_IN_NOTES, telling))
                        .toList());
    }

    @ApplicationModuleListener
    void on(CardsOpen open) {
        if (!inGroup(open.member())) return;
        var subject = Subject.portal("scorecards", words.text("notification.cards.about"), QUEUE);
        var meeting = open.meeting();
        notifier.tell(
                new Fact("cards-open:" + (meeting == null ? open.at() : meeting), subject, open.at()),
                List.of(new Told(
                        open.member(),
                        NotificationKind.CARDS_OPEN,
                        meeting == null ? owing(open.open()) : owing(open.open(), dates.day(meeting)))));
    }

    private boolean inGroup(MemberId member) {
        return SystemWork.call(() -> members.holding(Role.STEERING)).contains(member);
    }

    Telling naming(String title, String by) {
        return telling("notification.note", title, by);
    }

    Telling owing(int open) {
        return telling("notification.cards-waiting", open);
    }

    Telling owing(int open, String day) {
        return telling("notification.cards", open, day);
    }

    private Telling telling(String key, Object... values) {
        return new Telling(
                words.text(key + ".subject", values),
                words.text(key + ".line", values),
                words.text(key + ".body", values),
                "",
                "",
                words.text(key + ".link"));
    }
}
