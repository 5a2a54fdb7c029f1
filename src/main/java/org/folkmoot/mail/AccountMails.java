package org.folkmoot.mail;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.account.AccountLetter;
import org.folkmoot.member.PasswordChanged;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails about somebody's way in. Written in the transaction that made their link, because a token must not wait in the
 * table of events.
 */
@Component
class AccountMails {

    private final MailWriter writer;
    private final MailWords words;
    private final FolkmootSettings settings;
    private final Dates dates;

    AccountMails(MailWriter writer, MailWords words, FolkmootSettings settings, Dates dates) {
        this.writer = writer;
        this.words = words;
        this.settings = settings;
        this.dates = dates;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountLetter letter) {
        var key = "mail.account." + letter.kind();
        var given = new ArrayList<String>();
        given.add(letter.name());
        given.add(letter.until() == null ? "" : dates.moment(letter.until()));
        given.addAll(letter.details());
        var arguments = given.toArray();
        var parts = new ArrayList<MailBody.Part>();
        parts.add(new MailBody.Words(
                letter.name().isBlank()
                        ? words.text("mail.account.greeting-nobody")
                        : words.text("mail.account.greeting", letter.name())));
        parts.addAll(MailWords.each(words.text(key + ".body", arguments)));
        if (letter.kind() == AccountLetter.Kind.INVITATION) parts.addAll(invited(letter));
        if (!letter.link().isEmpty())
            parts.add(new MailBody.Action(words.text(key + ".action"), settings.url(letter.link())));
        parts.addAll(MailWords.each(words.text(key + ".after", arguments)));
        if (letter.kind() == AccountLetter.Kind.OLD_EMAIL)
            parts.add(new MailBody.Action(
                    words.text("mail.account.OLD_EMAIL.stop"),
                    settings.url(letter.details().getLast())));
        parts.add(new MailBody.Words(words.text("mail.account.signature", settings.baseUrl())));
        writer.write(List.of(new WriteMail(
                "account:" + letter.kind() + ":" + Ids.next(),
                letter.member(),
                letter.to(),
                words.text(key + ".subject", arguments),
                new MailBody(parts))));
    }

    private List<MailBody.Part> invited(AccountLetter letter) {
        var organisation = letter.details().get(1);
        var note = letter.details().get(2);
        var parts = new ArrayList<MailBody.Part>();
        if (!organisation.isBlank())
            parts.add(new MailBody.Words(words.text("mail.account.INVITATION.organisation", organisation)));
        if (note.isBlank()) return parts;
        parts.add(new MailBody.Words(
                words.text("mail.account.INVITATION.note", letter.details().getFirst())));
        parts.addAll(MailWords.each(note));
        return parts;
    }

    /** Whoever did not do this themselves must learn of it. */
    @ApplicationModuleListener
    void on(PasswordChanged changed) {
        writer.write(List.of(new WriteMail(
                "password-changed:" + changed.member().value() + ":" + changed.at(),
                changed.member(),
                words.text("mail.password-changed.subject"),
                MailBody.of(
                        new MailBody.Words(words.text("mail.password-changed.body", dates.moment(changed.at()))),
                        new MailBody.Action(words.text("mail.password-changed.action"), settings.url("forgotten")),
                        new MailBody.Words(words.text("mail.account.signature", settings.baseUrl()))))));
    }
}
