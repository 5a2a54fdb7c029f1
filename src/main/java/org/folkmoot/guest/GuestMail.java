package org.folkmoot.guest;

import java.util.List;
import java.util.Locale;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.mail.MailBody;
import org.folkmoot.mail.MailWriter;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The mail by which a guest confirms. Written in the transaction that made its link. */
@Component
class GuestMail {

    private final MailWriter writer;
    private final MessageSource messages;
    private final FolkmootSettings settings;
    private final Dates dates;

    GuestMail(MailWriter writer, MessageSource messages, FolkmootSettings settings, Dates dates) {
        this.writer = writer;
        this.messages = messages;
        this.settings = settings;
        this.dates = dates;
    }

    void write(GuestRequest request, AskAsGuest asked, SessionSummary session, String path) {
        var when = dates.span(session.startsAt(), session.endsAt());
        var body = MailBody.of(
                new MailBody.Words(text("guest.mail.greeting", asked.name())),
                new MailBody.Words(text("guest.mail.body", session.title(), when, session.where())),
                new MailBody.Action(text("guest.mail.action"), settings.url(path)),
                new MailBody.Words(text("guest.mail.until", dates.moment(request.until()))),
                new MailBody.Words(text("guest.mail.not-you")));
        writer.write(List.of(WriteMail.toAddress(
                "guest:" + request.id(), asked.email(), text("guest.mail.subject", session.title()), body)));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
