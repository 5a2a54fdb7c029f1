package org.folkmoot.notification;

import java.util.List;
import org.folkmoot.mail.MailWords;
import org.folkmoot.mail.MailWriter;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.moderation.ModerationDecided;
import org.folkmoot.moderation.ReportSettled;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an author, once, what a moderator decided and why, and whoever reported it what came of that. */
@Component
class ModerationMails {

    private final MailWriter writer;
    private final MailWords words;
    private final FolkmootSettings settings;

    ModerationMails(MailWriter writer, MailWords words, FolkmootSettings settings) {
        this.writer = writer;
        this.words = words;
        this.settings = settings;
    }

    /** Without a word about the author, whom nobody tells who reported. */
    @ApplicationModuleListener
    void on(ReportSettled settled) {
        var key = settled.stays() ? "notification.report.stays" : "notification.report.gone";
        writer.write(List.of(new WriteMail(
                "report:" + settled.entry() + ":" + settled.reporter().value(),
                settled.reporter(),
                words.text("notification.report.subject", settled.label()),
                MailWords.paragraphs(
                        words.text(key, settled.label()),
                        settled.link().isEmpty() ? "" : settings.url(settled.link()),
                        words.text("notification.report.conduct"),
                        settings.url("conduct"),
                        words.text("mail.signature")))));
    }

    @ApplicationModuleListener
    void on(ModerationDecided decided) {
        var key = "notification.moderation." + decided.act();
        var objects =
                switch (decided.act()) {
                    case HIDDEN, DECLINED, BLOCKED -> words.text("notification.moderation.objection");
                    default -> "";
                };
        writer.write(List.of(new WriteMail(
                "moderation:" + decided.entry(),
                decided.author(),
                words.text(key + ".subject", decided.label()),
                MailWords.paragraphs(
                        words.text(key + ".body", decided.label()),
                        decided.reason().isBlank() ? "" : words.text("notification.moderation.reason"),
                        decided.reason(),
                        decided.link().isEmpty() ? "" : words.text("notification.moderation.link"),
                        decided.link().isEmpty() ? "" : settings.url(decided.link()),
                        objects,
                        words.text("mail.signature")))));
    }
}
