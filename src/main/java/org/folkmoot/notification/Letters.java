package org.folkmoot.notification;

import java.util.ArrayList;
import org.folkmoot.mail.MailBody;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.stereotype.Component;

/** Makes the mail about one notification alone; {@link DigestLetter} makes the one about many. */
@Component
class Letters {

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
        return one.subject().thread(mail);
    }
}
