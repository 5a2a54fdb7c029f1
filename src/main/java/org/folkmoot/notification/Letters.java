package org.folkmoot.notification;

import java.util.ArrayList;
import org.folkmoot.mail.MailBody;
import org.folkmoot.mail.ReplyTo;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.stereotype.Component;

/** Makes the mail about one notification alone; {@link DigestLetter} makes the one about many. */
@Component
class Letters {

    /** A reply to a mail about a comment is a comment. */
    private static final String COMMENT = "comment";

    private final FolkmootSettings settings;

    Letters(FolkmootSettings settings) {
        this.settings = settings;
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
        var letter = one.subject().thread(mail);
        return one.comment()
                .map(comment -> letter.answerable(new ReplyTo(
                        COMMENT, one.subject().kind() + " " + one.subject().id() + " " + comment)))
                .orElse(letter);
    }
}
