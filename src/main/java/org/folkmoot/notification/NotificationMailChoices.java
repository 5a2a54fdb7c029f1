package org.folkmoot.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.mail.MailChoices;
import org.folkmoot.mail.MailKind;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The link in a mail sets the same preferences as the page: a kind's mail, or all that comes with a digest. */
@Component
class NotificationMailChoices implements MailChoices {

    static final MailKind DAILY_DIGEST = new MailKind("DAILY_DIGEST");
    static final MailKind WEEKLY_DIGEST = new MailKind("WEEKLY_DIGEST");
    /** What was held back during quiet hours, when it is more than one thing. */
    static final MailKind AFTER_QUIET_HOURS = new MailKind("AFTER_QUIET_HOURS");

    private static final Map<MailKind, MailWish> COLLECTED =
            Map.of(DAILY_DIGEST, MailWish.DAILY, WEEKLY_DIGEST, MailWish.WEEKLY, AFTER_QUIET_HOURS, MailWish.AT_ONCE);

    private final Preferences preferences;
    private final Notifications notifications;
    private final Wishes wishes;
    private final MessageSource messages;
    private final PortalClock clock;

    NotificationMailChoices(
            Preferences preferences,
            Notifications notifications,
            Wishes wishes,
            MessageSource messages,
            PortalClock clock) {
        this.preferences = preferences;
        this.notifications = notifications;
        this.wishes = wishes;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean knows(MailKind kind) {
        return COLLECTED.containsKey(kind) || NotificationKind.of(kind).isPresent();
    }

    @Override
    public String title(MailKind kind) {
        return text("notification.kind." + kind);
    }

    @Override
    public String because(MailKind kind) {
        return text("notification.because." + kind);
    }

    @Override
    public Set<Addressed> unwanted(Set<Addressed> mails) {
        var chosen = wishes.of(mails.stream().map(Addressed::member).collect(Collectors.toSet()));
        return mails.stream()
                .filter(mail -> knows(mail.kind()) && !wanted(chosen, mail))
                .collect(Collectors.toSet());
    }

    private static boolean wanted(Wishes.Chosen chosen, Addressed mail) {
        return NotificationKind.of(mail.kind())
                .map(kind -> chosen.wish(mail.member(), kind).mail() != MailWish.OFF)
                .orElseGet(() -> Arrays.stream(NotificationKind.values())
                        .anyMatch(kind -> chosen.wish(mail.member(), kind).mail() == COLLECTED.get(mail.kind())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(Addressed mails, boolean on) {
        var now = clock.instant();
        var single = NotificationKind.of(mails.kind());
        var changed = EnumSet.noneOf(NotificationKind.class);
        for (var kind : NotificationKind.values()) {
            var row = preferences.findByMemberIdAndKind(mails.member().value(), kind);
            var meant = single.map(kind::equals).orElseGet(() -> belongs(row, kind, mails.kind(), on));
            if (!meant) continue;
            var preference = row.orElseGet(() -> new Preference(mails.member(), kind, now));
            if (on) preference.turnMailOn(now);
            else preference.turnMailOff(now);
            preferences.saveAndFlush(preference);
            changed.add(kind);
        }
        if (!on && !changed.isEmpty()) notifications.waitInstead(mails.member().value(), changed, null);
    }

    /** Off: what comes with that digest. On again: what came with it before the link turned it off. */
    private static boolean belongs(Optional<Preference> row, NotificationKind kind, MailKind digest, boolean on) {
        var wish = COLLECTED.get(digest);
        if (!on) return row.map(Preference::mail).orElse(kind.recommended()) == wish;
        return row.filter(preference -> preference.mail() == MailWish.OFF && preference.mailBefore() == wish)
                .isPresent();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
