package org.folkmoot.sample;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.round.CardId;
import org.folkmoot.round.CardService;
import org.folkmoot.round.GroupingService;
import org.folkmoot.round.PlanRound;
import org.folkmoot.round.Rankable;
import org.folkmoot.round.RoundId;
import org.folkmoot.round.RoundKind;
import org.folkmoot.round.RoundService;
import org.folkmoot.round.WriteCard;
import org.folkmoot.sample.SampleTexts.RoundText;
import org.folkmoot.sample.SampleTexts.RoundsText;
import org.folkmoot.shared.Ids;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** A session of the past went through three rounds: cards were sent, grouped and ranked. */
@Component
@Profile("sample")
class SampleRounds {

    private static final int ALL = 100;
    private static final Duration BEGUN_AFTER = Duration.ofMinutes(15);
    private static final Duration BETWEEN = Duration.ofMinutes(5);

    private final RoundService rounds;
    private final CardService cards;
    private final GroupingService grouping;
    private final ConversationService conversations;
    private final AttendanceService attendance;
    private final Stage stage;

    SampleRounds(
            RoundService rounds,
            CardService cards,
            GroupingService grouping,
            ConversationService conversations,
            AttendanceService attendance,
            Stage stage) {
        this.rounds = rounds;
        this.cards = cards;
        this.grouping = grouping;
        this.conversations = conversations;
        this.attendance = attendance;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        Map<String, SessionSummary> over = conversations.past(null, PageRequest.of(0, ALL)).stream()
                .collect(toMap(SessionSummary::title, session -> session, (one, other) -> one));
        for (var text : SampleFiles.rounds()) {
            var session = over.get(text.session());
            if (session != null) new Running(cast, session, now).all(text);
        }
    }

    private final class Running {

        private final SessionSummary session;
        private final Person host;
        private final List<Person> came;
        private final Draw draw = new Draw("Rounds", List.of());
        private Instant moment;

        Running(Cast cast, SessionSummary session, Instant now) {
            this.session = session;
            this.host = cast.facilitators().getFirst();
            this.moment = session.startsAt().plus(BEGUN_AFTER);
            var present = stage.bySystem(now, () -> attendance.cameTo(session.id()));
            this.came = cast.crowd().stream()
                    .filter(person -> present.contains(person.id()))
                    .sorted(Comparator.comparing(person -> person.id().value()))
                    .toList();
        }

        void all(RoundsText text) {
            if (came.isEmpty()) return;
            text.rounds().forEach(this::run);
        }

        private void run(RoundText text) {
            var kind = RoundKind.valueOf(text.kind());
            var asked = new PlanRound(kind, text.question(), text.minutes(), true, text.dots());
            var round = stage.by(host, session.startsAt(), () -> rounds.plan(session.id(), asked));
            stage.by(host, moment, () -> rounds.start(round));
            var sent = new ArrayList<CardId>();
            for (var nth = 0; nth < text.cards().size(); nth++) {
                var person = came.get(nth % came.size());
                var table = nth + 1;
                if (kind.together()) stage.by(person, moment.plusSeconds(30), () -> cards.chooseTable(round, table));
                sent.add(send(person, round, text.cards().get(nth), moment.plusSeconds(60 + 5L * nth)));
            }
            moment = moment.plus(Duration.ofMinutes(text.minutes()));
            stage.by(host, moment, () -> rounds.end(round));
            text.groups().forEach((title, numbers) -> group(round, title, numbers, sent));
            if (text.dots() > 0) rank(round, text.dots());
            moment = moment.plus(BETWEEN);
        }

        private CardId send(Person person, RoundId round, String words, Instant at) {
            var id = new CardId(Ids.next());
            stage.by(person, at, () -> cards.put(round, new WriteCard(id, words)));
            return id;
        }

        private void group(RoundId round, String title, List<Integer> numbers, List<CardId> sent) {
            var first = sent.get(numbers.getFirst() - 1);
            moment = moment.plusSeconds(10);
            stage.by(host, moment, () -> grouping.group(round, first, title));
            for (var number : numbers.subList(1, numbers.size())) {
                moment = moment.plusSeconds(5);
                stage.by(host, moment, () -> grouping.join(round, sent.get(number - 1), first, title));
            }
        }

        private void rank(RoundId round, int dots) {
            stage.by(host, moment, () -> rounds.openRanking(round));
            var board = stage.by(host, moment, () -> grouping.board(session.id(), round))
                    .orElseThrow();
            var things = Stream.concat(
                            board.heaps().stream().map(Rankable::of),
                            board.loose().stream().map(Rankable::of))
                    .toList();
            for (var person : came)
                for (var nth = 0; nth < dots; nth++) {
                    var last = things.size() - 1;
                    var thing = things.get(Math.min(draw.between(0, last), draw.between(0, last)));
                    stage.by(person, moment.plusSeconds(40), () -> cards.giveDot(round, thing));
                }
            moment = moment.plus(BETWEEN);
            stage.by(host, moment, () -> rounds.closeRanking(round));
        }
    }
}
