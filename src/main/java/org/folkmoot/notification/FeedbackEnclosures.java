package org.folkmoot.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.feedback.FeedbackAnswerService;
import org.folkmoot.feedback.FeedbackRound;
import org.folkmoot.feedback.GiveFeedback;
import org.folkmoot.mail.MailBody;
import org.folkmoot.member.SystemWork;
import org.springframework.stereotype.Component;

/** What goes with a mail that asks for feedback: the person's own page, and in the first round a link for each score. */
@Component
class FeedbackEnclosures {

    /** @param page address where this person answers without signing in */
    record Enclosure(String page, List<MailBody.Way> scores) {}

    private record Asked(DialogueSessionId session, FeedbackRound round) {}

    private final FeedbackAnswerService answers;
    private final Words words;

    FeedbackEnclosures(FeedbackAnswerService answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    /** One statement for each session and round there is one of. */
    Map<Notification, Enclosure> of(Collection<Notification> all) {
        var enclosures = new HashMap<Notification, Enclosure>();
        all.stream()
                .filter(one -> asked(one).isPresent())
                .collect(Collectors.groupingBy(one -> asked(one).orElseThrow()))
                .forEach((asked, some) -> enclosures.putAll(of(asked, some)));
        return enclosures;
    }

    private Map<Notification, Enclosure> of(Asked asked, List<Notification> some) {
        var people = some.stream().map(Notification::member).toList();
        var pages = SystemWork.call(() -> answers.links(asked.session(), asked.round(), people));
        return some.stream()
                .filter(one -> pages.containsKey(one.member()))
                .collect(Collectors.toMap(
                        one -> one, one -> enclosure(asked.round(), pages.getOrDefault(one.member(), ""))));
    }

    Enclosure enclosure(FeedbackRound round, String page) {
        if (round == FeedbackRound.AGAIN) return new Enclosure(page, List.of());
        return new Enclosure(
                page,
                IntStream.rangeClosed(GiveFeedback.LOWEST, GiveFeedback.HIGHEST)
                        .mapToObj(score ->
                                new MailBody.Way(words.text("feedback.score." + score), page + "?score=" + score))
                        .toList());
    }

    /** The round stands at the end of the link ({@link FeedbackNews}); who was missed is asked nothing. */
    private static Optional<Asked> asked(Notification one) {
        if (one.kind() != NotificationKind.FEEDBACK_ON_MY_SESSIONS) return Optional.empty();
        var round = FeedbackRound.parse(one.link().substring(one.link().lastIndexOf('/') + 1));
        return DialogueSessionId.parse(one.subject().id()).flatMap(id -> round.map(which -> new Asked(id, which)));
    }
}
