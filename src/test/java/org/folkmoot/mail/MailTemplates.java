package org.folkmoot.mail;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Mails laid out as they leave, with words as people write them. */
public final class MailTemplates {

    private static final ResourceBundleMessageSource SOURCE = source();
    private static final MailWords WORDS = new MailWords(SOURCE);
    private static final MailLayout LAYOUT = new MailLayout(WORDS);

    private MailTemplates() {}

    /** The bundles without a portal around them. */
    public static MessageSource messages() {
        return SOURCE;
    }

    /** The whole mail as HTML. */
    public static String html(WriteMail mail) {
        return LAYOUT.lay(
                        mail.subject(),
                        mail.body(),
                        mail.html(),
                        because(mail.kind()),
                        mail.kind().canBeTurnedOff() ? "http://localhost:8080/mail/off/token" : null,
                        mail.replyTo() != null)
                .html();
    }

    private static String because(MailKind kind) {
        if (kind.name().equals("ANNOUNCEMENTS")) return WORDS.text("announcement.mail.because");
        return WORDS.text((kind.canBeTurnedOff() ? "notification" : "mail") + ".because." + kind);
    }

    /** Name of the template and the mail: what this module writes itself. */
    public static Map<String, WriteMail> all() {
        var mails = new LinkedHashMap<String, WriteMail>();
        mails.put(
                "plain",
                new WriteMail(
                        "plain",
                        new MemberId(UUID.randomUUID()),
                        "A mail in plain words, as other modules write them",
                        MailWords.paragraphs(
                                "Somebody asked for this. <b>Nothing</b> in it is bold.",
                                "This is the link:",
                                "https://folkmoot.example.org/reset/0199-" + "x".repeat(90),
                                WORDS.text("mail.signature"))));
        var news = MailBody.written("""
                The steering group has met. Every idea it looked at has **an answer** now.

                - four ideas go ahead, and say who leads them
                - some wait for the spring

                [See what came of it](https://folkmoot.example.org/ideas)

                Thank you for two minutes between meetings.""");
        mails.put(
                "announcement",
                new WriteMail("announcement", new MemberId(UUID.randomUUID()), "Every idea has an answer", news)
                        .of(new MailKind("ANNOUNCEMENTS")));
        mails.put(
                "answerable",
                new WriteMail(
                                "answerable",
                                new MemberId(UUID.randomUUID()),
                                "Anna Lark on Benches along the mill path",
                                MailBody.written(
                                        "I would begin at the school.\n\n[Read it there](https://folkmoot.example.org/ideas)"))
                        .answerable(new ReplyTo("comment", "17")));
        mails.putAll(OwnMails.all());
        return mails;
    }

    private static ResourceBundleMessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/mail", "messages/notification", "messages/feedback", "messages/announcement");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.UK);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
