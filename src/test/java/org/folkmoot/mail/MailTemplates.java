package org.folkmoot.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every mail the module writes, with words as people write them, laid out as it leaves. */
public final class MailTemplates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String REASON = """
            The group **likes** it, and asks three things of you:

            - talk to the highways team about the verge
            - find one parish that wants to begin
            - come back in spring

            See https://example.org/a/very/long/address/that/does/not/break/anywhere/and/is/wider/than/a/phone for the rules.""";

    private MailTemplates() {}

    /** Name of the template and the whole mail as HTML. */
    public static Map<String, String> all() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/mail");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.UK);
        source.setAlwaysUseMessageFormat(true);
        var words = new MailWords(source);
        var layout = new MailLayout(words);
        var laid = new LinkedHashMap<String, String>();
        mails(words)
                .forEach((name, mail) -> laid.put(
                        name,
                        layout.lay(
                                        mail.subject(),
                                        mail.body(),
                                        mail.html(),
                                        mail.kind(),
                                        mail.kind().canBeTurnedOff() ? "http://localhost:8080/mail/off/token" : null)
                                .html()));
        return laid;
    }

    @SuppressWarnings("NullAway")
    private static Map<String, WriteMail> mails(MailWords words) {
        var clock = new PortalClock(LONDON);
        var settings = new FolkmootSettings(java.nio.file.Path.of("target"), "https://folkmoot.example.org", LONDON);
        var dates = new Dates(clock);
        var to = new MemberId(UUID.randomUUID());
        var mails = new LinkedHashMap<String, WriteMail>();
        var answers = new AnswerMails(null, null, words, settings, dates);
        for (var outcome : Outcome.values()) {
            var answered = new IdeaAnswered(
                    new IdeaId(UUID.randomUUID()),
                    "Benches along the mill path, from Lavenham to Long Melford",
                    to,
                    outcome,
                    REASON,
                    outcome == Outcome.APPROVED ? "Anna Lark sets up a first meeting in May." : "",
                    outcome == Outcome.PARKED ? LocalDate.of(2035, 4, 2) : null,
                    outcome == Outcome.REFERRED ? "the Funders' forum" : "",
                    Instant.now());
            var name = outcome.name().toLowerCase(Locale.ROOT);
            mails.put(
                    "author-" + name,
                    answers.mail(answered, to, "mail.idea-answered.author", MailKind.ANSWERS_TO_MY_IDEAS));
            mails.put(
                    "supporter-" + name,
                    answers.mail(answered, to, "mail.idea-answered.supporter", MailKind.ANSWERS_TO_SUPPORTED_IDEAS));
        }
        var places = new PlaceMails(null, words, settings, dates, clock);
        for (var kind : List.of("place-taken", "place-given-up", "session-cancelled"))
            mails.put(
                    kind,
                    places.mail(
                            kind,
                            new DialogueSessionId(UUID.randomUUID()),
                            Instant.now(),
                            to,
                            "Ageing well in the countryside",
                            "Tue 3 Jul 2035, 14:00–16:00",
                            kind.equals("session-cancelled") ? "The hall is flooded." : "Town hall, Eye"));
        mails.put(
                "plain",
                new WriteMail(
                        "plain",
                        to,
                        "A mail in plain words, as other modules write them",
                        MailWords.paragraphs(
                                "Somebody asked for this. <b>Nothing</b> in it is bold.",
                                "This is the link:",
                                "https://folkmoot.example.org/reset/0199-" + "x".repeat(90),
                                words.text("mail.signature"))));
        return mails;
    }
}
