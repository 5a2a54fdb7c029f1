package org.folkmoot.mail;

import java.util.List;
import java.util.Locale;
import org.folkmoot.account.SecondFactorChanged;
import org.folkmoot.account.SignInWayChanged;
import org.folkmoot.account.SignInWayKind;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a person that a way of signing in or their authenticator app came or went: it may not have been they. */
@Component
class SignInWayMails {

    private final MailWriter writer;
    private final MailWords words;
    private final FolkmootSettings settings;
    private final Dates dates;

    SignInWayMails(MailWriter writer, MailWords words, FolkmootSettings settings, Dates dates) {
        this.writer = writer;
        this.words = words;
        this.settings = settings;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(SignInWayChanged changed) {
        var kind = changed.added() ? "sign-in-way-added" : "sign-in-way-removed";
        var key = "mail." + kind;
        var way = named(changed.kind(), changed.label());
        writer.write(List.of(new WriteMail(
                kind + ":" + changed.member().value() + ":" + changed.at(),
                changed.member(),
                words.text(key + ".subject", way),
                told(words.text(key + ".body", way, dates.moment(changed.at()))))));
    }

    @ApplicationModuleListener
    void on(SecondFactorChanged changed) {
        var key = "mail.second-factor." + changed.change();
        writer.write(List.of(new WriteMail(
                "second-factor:" + changed.member().value() + ":" + changed.at(),
                changed.member(),
                words.text(key + ".subject"),
                told(words.text(key + ".body", dates.moment(changed.at()))))));
    }

    private MailBody told(String what) {
        return MailBody.of(
                new MailBody.Words(what),
                new MailBody.Words(words.text("mail.sign-in-way.not-you")),
                new MailBody.Action(words.text("mail.sign-in-way.action"), settings.url("me")));
    }

    private String named(SignInWayKind kind, String label) {
        return words.text("mail.sign-in-way." + kind.name().toLowerCase(Locale.ROOT), label);
    }
}
