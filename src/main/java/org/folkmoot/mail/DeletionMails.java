package org.folkmoot.mail;

import java.util.List;
import org.folkmoot.privacy.DeletionAsked;
import org.folkmoot.privacy.DeletionUndone;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a person that their account will be deleted, and until when they can undo it. */
@Component
class DeletionMails {

    private final MailWriter writer;
    private final MailWords words;
    private final FolkmootSettings settings;
    private final Dates dates;

    DeletionMails(MailWriter writer, MailWords words, FolkmootSettings settings, Dates dates) {
        this.writer = writer;
        this.words = words;
        this.settings = settings;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(DeletionAsked asked) {
        var key = asked.forInactivity()
                ? "mail.deletion-inactive"
                : asked.byThemself() ? "mail.deletion-asked" : "mail.deletion-asked-for";
        var next = asked.forInactivity() ? "mail.deletion-inactive" : "mail.deletion-asked";
        writer.write(List.of(new WriteMail(
                "deletion-asked:" + asked.member().value() + ":" + asked.at(),
                asked.member(),
                words.text("mail.deletion-asked.subject", dates.day(asked.dueAt())),
                MailBody.of(
                        new MailBody.Words(words.text(key + ".body", dates.moment(asked.dueAt()))),
                        new MailBody.Words(words.text(next + ".next")),
                        new MailBody.Action(
                                words.text(next + ".action"),
                                settings.url(asked.forInactivity() ? "sign-in" : "me#delete"))))));
    }

    @ApplicationModuleListener
    void on(DeletionUndone undone) {
        writer.write(List.of(new WriteMail(
                "deletion-undone:" + undone.member().value() + ":" + undone.at(),
                undone.member(),
                words.text("mail.deletion-undone.subject"),
                MailWords.paragraphs(words.text("mail.deletion-undone.body"), words.text("mail.signature")))));
    }
}
