package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.feedback.FeedbackAnswerService;
import org.folkmoot.feedback.FeedbackAskingService;
import org.folkmoot.feedback.FeedbackRound;
import org.folkmoot.feedback.GiveFeedback;
import org.folkmoot.member.MemberId;
import org.folkmoot.sample.SampleTexts.FeedbackTexts;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Who came is asked, and most answer: 4.0 on average. About the latest session people were asked yesterday, so that mails are
 * fresh and some answers are still to come.
 */
@Component
@Profile("sample")
class SampleFeedback {

    private static final int ALL = 100;
    private static final Duration FIRST_AFTER = Duration.ofHours(3);
    private static final Duration MISSED_AFTER = Duration.ofHours(26);
    private static final Duration AGAIN_AFTER = Duration.ofDays(42).plusHours(1);
    private static final Duration YESTERDAY = Duration.ofHours(20);
    private static final Duration ANSWERED_WITHIN = Duration.ofDays(3);
    private static final int ANSWER = 64;
    private static final int ANSWER_AGAIN = 45;
    private static final int WRITE = 40;

    /** Of a hundred scores, how many are 1, 2, … 5: 4.0 on average. */
    private static final int[] SPREAD = {1, 5, 18, 45, 31};

    private final FeedbackAskingService asking;
    private final FeedbackAnswerService answers;
    private final ConversationService conversations;
    private final AttendanceService attendance;
    private final Stage stage;

    SampleFeedback(
            FeedbackAskingService asking,
            FeedbackAnswerService answers,
            ConversationService conversations,
            AttendanceService attendance,
            Stage stage) {
        this.asking = asking;
        this.answers = answers;
        this.conversations = conversations;
        this.attendance = attendance;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var over = conversations.past(null, PageRequest.of(0, ALL)).stream()
                .filter(session -> !session.cancelled())
                .sorted(Comparator.comparing(SessionSummary::endsAt))
                .toList();
        if (over.isEmpty()) return;
        var loading = new Loading(cast, SampleFiles.feedback(), over.getLast().endsAt(), now);
        loading.ask(over);
        over.forEach(loading::answer);
    }

    private final class Loading {

        private final List<Person> everybody;
        private final FeedbackTexts texts;
        private final Instant lastEnd;
        private final Instant now;
        private final Draw draw;

        Loading(Cast cast, FeedbackTexts texts, Instant lastEnd, Instant now) {
            this.everybody = cast.crowd();
            this.texts = texts;
            this.lastEnd = lastEnd;
            this.now = now;
            this.draw = new Draw("Feedback", List.of());
        }

        void ask(List<SessionSummary> over) {
            over.stream()
                    .map(SessionSummary::endsAt)
                    .flatMap(end -> Stream.of(end.plus(FIRST_AFTER), end.plus(MISSED_AFTER), end.plus(AGAIN_AFTER)))
                    .map(this::asked)
                    .filter(moment -> moment.isBefore(now))
                    .distinct()
                    .sorted()
                    .forEach(moment -> stage.bySystem(moment, asking::askWhoIsDue));
        }

        /** Nobody was asked anything between the end of the latest session and yesterday. */
        private Instant asked(Instant due) {
            return due.isAfter(lastEnd) && due.isBefore(now) ? now.minus(YESTERDAY) : due;
        }

        void answer(SessionSummary session) {
            var came = stage.bySystem(now, () -> attendance.cameTo(session.id()));
            var people = new ArrayList<>(
                    everybody.stream().map(Person::id).filter(came::contains).toList());
            links(session.id(), FeedbackRound.FIRST, people).forEach((person, token) -> {
                if (chance(ANSWER)) give(token, asked(session.endsAt().plus(FIRST_AFTER)), first());
            });
            links(session.id(), FeedbackRound.AGAIN, people).forEach((person, token) -> {
                if (chance(ANSWER_AGAIN))
                    give(
                            token,
                            asked(session.endsAt().plus(AGAIN_AFTER)),
                            new GiveFeedback(null, draw.oneOf(texts.since()), ""));
            });
        }

        /** In the order of the people, so that the same are drawn every time. */
        private Map<MemberId, String> links(DialogueSessionId session, FeedbackRound round, List<MemberId> people) {
            var pages = stage.bySystem(now, () -> answers.links(session, round, people));
            var inOrder = new java.util.LinkedHashMap<MemberId, String>();
            for (var person : people) {
                var page = pages.get(person);
                if (page != null) inOrder.put(person, page.substring(page.lastIndexOf('/') + 1));
            }
            return inOrder;
        }

        private GiveFeedback first() {
            return new GiveFeedback(
                    score(),
                    chance(WRITE) ? draw.oneOf(texts.use()) : "",
                    chance(WRITE) ? draw.oneOf(texts.useful()) : "");
        }

        private int score() {
            var lot = draw.between(1, 100);
            for (var score = 1; score < SPREAD.length; score++) {
                lot -= SPREAD[score - 1];
                if (lot <= 0) return score;
            }
            return SPREAD.length;
        }

        private void give(String token, Instant asked, GiveFeedback given) {
            var last = asked.plus(ANSWERED_WITHIN);
            var moment = draw.moment(asked, last.isBefore(now) ? last : now);
            stage.bySystem(moment, () -> answers.answer(token, given));
        }

        private boolean chance(int inAHundred) {
            return draw.between(1, 100) <= inAHundred;
        }
    }
}
