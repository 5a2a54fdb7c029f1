package org.folkmoot.notification;

import java.time.Instant;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.feedback.FeedbackAsked;
import org.folkmoot.feedback.FeedbackRound;
import org.folkmoot.feedback.PeopleMissed;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks those who came how it was and, weeks later, what became of it; tells who had a place and did not come that they were missed. */
@Component
class FeedbackNews {

    private final Notifier notifier;
    private final Words words;
    private final Dates dates;

    FeedbackNews(Notifier notifier, Words words, Dates dates) {
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(FeedbackAsked asked) {
        var round = asked.round().word();
        var telling = telling(asked.round(), asked.title(), dates.day(asked.until()));
        notifier.tell(
                fact("feedback-" + round, asked.session(), asked.title(), asked.at())
                        .at(page(asked.session()) + "/feedback/" + round),
                asked.people().stream().map(person -> told(person, telling)).toList());
    }

    @ApplicationModuleListener
    void on(PeopleMissed missed) {
        var telling = telling("missed", missed.title(), dates.day(missed.startedAt()));
        notifier.tell(
                fact("feedback-missed", missed.session(), missed.title(), missed.at())
                        .at("conversations"),
                missed.people().stream().map(person -> told(person, telling)).toList());
    }

    private static Told told(MemberId person, Telling telling) {
        return new Told(person, NotificationKind.FEEDBACK_ON_MY_SESSIONS, telling);
    }

    private static Fact fact(String what, DialogueSessionId session, String title, Instant at) {
        return new Fact(what + ":" + session.value(), Subject.of("session", session.value(), title, page(session)), at);
    }

    private static String page(DialogueSessionId session) {
        return "conversations/" + session.value();
    }

    Telling telling(FeedbackRound round, String title, String until) {
        return telling(round.word(), title, until);
    }

    Telling telling(String what, String title, String when) {
        var key = "notification.feedback." + what;
        return new Telling(
                words.text(key + ".subject", title, when),
                words.text(key + ".line", title, when),
                words.text(key + ".body", title, when),
                "",
                words.text(key + ".next", title, when),
                words.text(key + ".link"));
    }
}
