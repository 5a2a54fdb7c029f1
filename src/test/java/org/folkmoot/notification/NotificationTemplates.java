package org.folkmoot.notification;

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
import org.folkmoot.mail.MailKind;
import org.folkmoot.mail.MailTemplates;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;

/** Every mail about what happened, with words as people write them. */
public final class NotificationTemplates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String REASON = """
            The group **likes** it, and asks three things of you:

            - talk to the highways team about the verge
            - find one parish that wants to begin
            - come back in spring

            See https://example.org/a/very/long/address/that/does/not/break/anywhere/and/is/wider/than/a/phone for the rules.""";

    private NotificationTemplates() {}

    /** Name of the template and the mail. */
    @SuppressWarnings("NullAway")
    public static Map<String, WriteMail> all() {
        var words = MailTemplates.words();
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
                    answers.mail(answered, to, "notification.idea-answered.author", MailKind.ANSWERS_TO_MY_IDEAS));
            mails.put(
                    "supporter-" + name,
                    answers.mail(
                            answered, to, "notification.idea-answered.supporter", MailKind.ANSWERS_TO_SUPPORTED_IDEAS));
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
        return mails;
    }
}
