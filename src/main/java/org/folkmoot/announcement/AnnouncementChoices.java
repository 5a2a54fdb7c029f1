package org.folkmoot.announcement;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.mail.MailChoices;
import org.folkmoot.mail.MailKind;
import org.folkmoot.member.SystemWork;
import org.folkmoot.privacy.ConsentKind;
import org.folkmoot.privacy.ConsentService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Announcements go to who agreed to them: the consent on a person's own page and the link in a mail are one thing. */
@Component
class AnnouncementChoices implements MailChoices {

    static final MailKind KIND = new MailKind("ANNOUNCEMENTS");

    private final ConsentService consents;
    private final MessageSource messages;

    AnnouncementChoices(ConsentService consents, MessageSource messages) {
        this.consents = consents;
        this.messages = messages;
    }

    @Override
    public boolean knows(MailKind kind) {
        return KIND.equals(kind);
    }

    @Override
    public String title(MailKind kind) {
        return text("announcement.mail.title");
    }

    @Override
    public String because(MailKind kind) {
        return text("announcement.mail.because");
    }

    @Override
    public Set<Addressed> unwanted(Set<Addressed> mails) {
        var ours = mails.stream().filter(mail -> knows(mail.kind())).collect(Collectors.toSet());
        if (ours.isEmpty()) return Set.of();
        var members = ours.stream().map(Addressed::member).collect(Collectors.toSet());
        var agreed = SystemWork.call(() -> consents.holding(members, ConsentKind.ANNOUNCEMENTS));
        return ours.stream().filter(mail -> !agreed.contains(mail.member())).collect(Collectors.toSet());
    }

    @Override
    public void choose(Addressed mails, boolean on) {
        SystemWork.run(() -> consents.sayByLink(mails.member(), ConsentKind.ANNOUNCEMENTS, on));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
