package org.folkmoot.notification;

import java.util.List;
import java.util.Map;
import org.folkmoot.moderation.ModerationDecided;
import org.folkmoot.moderation.ReportSettled;
import org.folkmoot.shared.Ids;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an author, once, what a moderator decided and why, and whoever reported it what came of that. */
@Component
class ModerationNews {

    private static final Map<String, String> KINDS =
            Map.of("ideas", "idea", "inquiries", "inquiry", "conversations", "session");

    private final Notifier notifier;
    private final Words words;

    ModerationNews(Notifier notifier, Words words) {
        this.notifier = notifier;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(ModerationDecided decided) {
        notifier.tell(
                new Fact("moderation:" + decided.entry(), subject(decided), decided.at())
                        .at(linkOrConduct(decided.link())),
                List.of(new Told(decided.author(), NotificationKind.MODERATION_OF_MINE, telling(decided))));
    }

    /** Without a word about the author, whom nobody tells who reported. */
    @ApplicationModuleListener
    void on(ReportSettled settled) {
        var fact =
                new Fact("report:" + settled.entry(), subject(settled), settled.at()).at(linkOrConduct(settled.link()));
        notifier.tell(fact, List.of(new Told(settled.reporter(), NotificationKind.MY_REPORTS, telling(settled))));
    }

    private static String linkOrConduct(String link) {
        return link.isEmpty() ? "conduct" : link;
    }

    private Subject subject(ModerationDecided decided) {
        return decided.link().isEmpty()
                ? Subject.portal("conduct", words.text("notification.moderation.about-you"), "conduct")
                : subject(decided.link(), decided.label());
    }

    private Subject subject(ReportSettled settled) {
        return settled.link().isEmpty()
                ? Subject.portal("reports", words.text("notification.report.about-you"), "conduct")
                : subject(settled.link(), settled.label());
    }

    /** The thing's page, by which it is one subject with what else happens there. */
    private static Subject subject(String link, String label) {
        var page = page(link);
        var id = page.substring(page.indexOf('/') + 1);
        var kind = KINDS.get(page.substring(0, Math.max(0, page.indexOf('/'))));
        return kind == null || Ids.parse(id).isEmpty()
                ? Subject.portal("moderation", label, page)
                : new Subject(kind, id, label, page);
    }

    private static String page(String link) {
        var fragment = link.indexOf('#');
        return fragment < 0 ? link : link.substring(0, fragment);
    }

    Telling telling(ModerationDecided decided) {
        var key = "notification.moderation." + decided.act();
        var objection =
                switch (decided.act()) {
                    case HIDDEN, DECLINED, BLOCKED -> words.text("notification.moderation.objection");
                    default -> "";
                };
        return new Telling(
                words.text(key + ".subject", decided.label()),
                words.text(key + ".line", decided.label()),
                Words.paragraphs(
                        words.text(key + ".body", decided.label()),
                        decided.reason().isBlank() ? "" : words.text("notification.moderation.reason")),
                decided.reason(),
                objection,
                words.text(
                        decided.link().isEmpty() ? "notification.moderation.conduct" : "notification.moderation.link"));
    }

    Telling telling(ReportSettled settled) {
        var key = settled.stays() ? "notification.report.stays" : "notification.report.gone";
        return new Telling(
                words.text("notification.report.subject", settled.label()),
                words.text(key + ".line"),
                words.text(key, settled.label()),
                "",
                "",
                words.text(settled.link().isEmpty() ? "notification.moderation.conduct" : "notification.report.link"));
    }
}
