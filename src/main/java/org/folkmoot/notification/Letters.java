package org.folkmoot.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final PlaceEnclosures enclosures;
    private final FeedbackEnclosures feedback;
    private final Words words;

    Letters(FolkmootSettings settings, PlaceEnclosures enclosures, FeedbackEnclosures feedback, Words words) {
        this.settings = settings;
        this.enclosures = enclosures;
        this.feedback = feedback;
        this.words = words;
    }

    /** As {@link #of(Notification)}, with what goes with mails about places, and with one click for a score. */
    List<WriteMail> of(Collection<Notification> all) {
        var with = enclosures.of(all);
        var offers = enclosures.offers(all);
        var asked = feedback.of(all);
        return all.stream()
                .map(one -> {
                    var enclosure = with.get(one);
                    if (enclosure != null)
                        return letter(one, List.of(), settings.url(one.link()), ways(enclosure))
                                .with(enclosure.entry());
                    var offer = offers.get(one);
                    if (offer != null) return letter(one, List.of(), offer, List.of());
                    var answer = asked.get(one);
                    return answer == null ? of(one) : of(one, answer);
                })
                .toList();
    }

    /** A mail about this alone. */
    WriteMail of(Notification one) {
        return letter(one, List.of(), settings.url(one.link()), List.of());
    }

    /** A mail about this alone, to be answered with one click. */
    WriteMail of(Notification one, FeedbackEnclosures.Enclosure answer) {
        return letter(one, answer.scores(), answer.page(), List.of());
    }

    private List<MailBody.Part> ways(PlaceEnclosures.Enclosure enclosure) {
        return Stream.of(
                        enclosure.code().map(link -> way("notification.place.code", link)),
                        enclosure.cannotCome().map(link -> way("notification.place.cannot-come", link)))
                .flatMap(Optional::stream)
                .toList();
    }

    private MailBody.Part way(String key, String link) {
        return new MailBody.Way(words.text(key), link);
    }

    /** @param before stands before its one action, which leads to the link */
    private WriteMail letter(
            Notification one, List<? extends MailBody.Part> before, String link, List<MailBody.Part> after) {
        var said = one.words();
        var parts = new ArrayList<MailBody.Part>();
        for (var paragraph : said.opening().split("\n\n")) parts.add(new MailBody.Words(paragraph));
        parts.add(new MailBody.Quote(said.quotation()));
        for (var paragraph : said.closing().split("\n\n")) parts.add(new MailBody.Words(paragraph));
        parts.addAll(before);
        parts.add(new MailBody.Action(said.action(), link));
        parts.addAll(after);
        var mail = new WriteMail(
                        "notification:" + one.id().value(), one.member(), said.mailSubject(), new MailBody(parts))
                .of(one.kind().asMailKind());
        var letter = one.subject().thread(mail);
        return one.comment()
                .map(comment -> letter.answerable(new ReplyTo(
                        COMMENT, one.subject().kind() + " " + one.subject().id() + " " + comment)))
                .orElse(letter);
    }
}
