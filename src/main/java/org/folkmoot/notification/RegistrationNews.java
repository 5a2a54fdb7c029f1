package org.folkmoot.notification;

import org.folkmoot.account.RegistrationWaits;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells programme managers that somebody waits for an account. */
@Component
class RegistrationNews {

    private static final String PAGE = "members/waiting";

    private final MemberService members;
    private final Notifier notifier;
    private final Words words;

    RegistrationNews(MemberService members, Notifier notifier, Words words) {
        this.members = members;
        this.notifier = notifier;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(RegistrationWaits waits) {
        var subject = Subject.portal("registrations", words.text("notification.registration.title"), PAGE);
        var telling = telling(waits.name(), waits.organisation());
        notifier.tell(
                new Fact("registration:" + waits.registration(), subject, waits.at()),
                SystemWork.call(() -> members.holding(Role.MANAGER)).stream()
                        .map(manager -> new Told(manager, NotificationKind.REGISTRATIONS_WAITING, telling))
                        .toList());
    }

    Telling telling(String name, String organisation) {
        var from = organisation.isBlank() ? name : words.text("notification.registration.from", name, organisation);
        return new Telling(
                words.text("notification.registration.subject", from),
                words.text("notification.registration.line", from),
                words.text("notification.registration.body", from),
                "",
                "",
                words.text("notification.registration.link"));
    }
}
