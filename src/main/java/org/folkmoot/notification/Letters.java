package org.folkmoot.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.mail.MailBody;
import org.folkmoot.mail.MailKind;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.RichText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes mails of notifications: one about one of them, or one about many, to be read in a minute. */
@Component
class Letters {

    /** With their words at most so many; of what is left only the number is told. */
    static final int TOLD_MAX = 12;

    /** Of each one's words so many characters: some four lines. */
    private static final int EXCERPT = 280;

    private final MessageSource messages;
    private final FolkmootSettings settings;
    private final Dates dates;

    Letters(MessageSource messages, FolkmootSettings settings, Dates dates) {
        this.messages = messages;
        this.settings = settings;
        this.dates = dates;
    }

    /** A mail about this alone. */
    WriteMail of(Notification one) {
        var words = one.words();
        var parts = new ArrayList<MailBody.Part>();
        for (var paragraph : words.opening().split("\n\n")) parts.add(new MailBody.Words(paragraph));
        parts.add(new MailBody.Quote(words.quotation()));
        for (var paragraph : words.closing().split("\n\n")) parts.add(new MailBody.Words(paragraph));
        parts.add(new MailBody.Action(words.action(), settings.url(one.link())));
        var mail = new WriteMail(
                        "notification:" + one.id().value(), one.member(), words.mailSubject(), new MailBody(parts))
                .of(one.kind().asMailKind());
        return one.subject().thread(mail);
    }

    /**
     * One mail about all of them, by subject, newest first.
     *
     * @param kind of the mail, as the link in its foot turns it off
     * @param news not empty
     */
    WriteMail digest(String key, MemberId person, MailKind kind, List<Grouped> news) {
        var count = news.stream().mapToInt(group -> group.news().size()).sum();
        var parts = new ArrayList<MailBody.Part>();
        parts.add(new MailBody.Words(text("notification.digest.intro." + kind, count, news.size())));
        var room = TOLD_MAX;
        for (var group : news) {
            if (room == 0) break;
            var subject = group.subject();
            parts.add(new MailBody.Heading(subject.title(), settings.url(subject.page())));
            var told = group.news().subList(0, Math.min(room, group.news().size()));
            for (var one : told) {
                parts.add(new MailBody.When(dates.moment(one.happenedAt())));
                parts.add(new MailBody.Words(one.words().line()));
                parts.add(new MailBody.Quote(RichText.excerpt(one.words().quotation(), EXCERPT)));
            }
            parts.add(new MailBody.Way(
                    told.getFirst().words().action(),
                    settings.url(told.getFirst().link())));
            room -= told.size();
        }
        var left = Math.max(0, count - TOLD_MAX);
        if (left > 0) parts.add(new MailBody.Heading(text("notification.digest.left", left), settings.url("inbox")));
        parts.add(new MailBody.Action(text("notification.digest.action"), settings.url("inbox")));
        return new WriteMail(key, person, subjectLine(kind, news, count), new MailBody(parts)).of(kind);
    }

    private String subjectLine(MailKind kind, List<Grouped> news, int count) {
        var title = news.getFirst().subject().title();
        return text("notification.digest.subject." + kind, title, count - 1);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    /** What there is about one subject, newest first. */
    record Grouped(Subject subject, List<Notification> news) {}
}
