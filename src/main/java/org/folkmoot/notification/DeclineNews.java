package org.folkmoot.notification;

import org.folkmoot.facilitation.FacilitatorDeclined;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells programme managers that somebody cannot run a session, with the reason. */
@Component
class DeclineNews {

    private final MemberService members;
    private final Notifier notifier;
    private final Words words;
    private final Dates dates;
    private final PortalClock clock;

    DeclineNews(MemberService members, Notifier notifier, Words words, Dates dates, PortalClock clock) {
        this.members = members;
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(FacilitatorDeclined declined) {
        if (!declined.endsAt().isAfter(clock.instant())) return;
        var subject = Subject.of(
                "session",
                declined.session().value(),
                declined.title(),
                "conversations/" + declined.session().value());
        var name = members.namesOf(java.util.List.of(declined.member())).getOrDefault(declined.member(), "");
        var telling = telling(name, declined);
        notifier.tell(
                new Fact("declined:" + declined.session().value() + ":" + declined.at(), subject, declined.at())
                        .usefulUntil(declined.startsAt()),
                SystemWork.call(() -> members.holding(Role.MANAGER)).stream()
                        .filter(manager -> !manager.equals(declined.member()))
                        .map(manager -> new Told(manager, NotificationKind.FACILITATORS_WANTED, telling))
                        .toList());
    }

    Telling telling(String name, FacilitatorDeclined declined) {
        var when = dates.span(declined.startsAt(), declined.endsAt());
        return new Telling(
                words.text("notification.declined.subject", declined.title(), when),
                words.text("notification.declined.line", name, when, declined.venue()),
                words.text("notification.declined.body", name, declined.title(), when, declined.venue()),
                declined.reason(),
                words.text("notification.declined.next"),
                words.text("notification.declined.link"));
    }
}
