package org.folkmoot.sample;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.sample.SampleTexts.AnswerText;
import org.folkmoot.sample.SampleTexts.Answers;
import org.folkmoot.sample.SampleTexts.IdeaText;
import org.folkmoot.steering.PrepareDecision;
import org.folkmoot.steering.SteeringService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Ideas, their support, and what the steering group answered at each of its meetings. */
@Component
@Profile("sample")
class SampleIdeas {

    private static final LocalDate FIRST_IDEA = LocalDate.of(2008, 11, 3);
    private static final LocalTime PUBLISHED_AT = LocalTime.of(19, 0);
    private static final Duration READ_BEFORE_A_MEETING = Duration.ofDays(4);
    private static final Duration WAITING_SINCE = Duration.ofDays(30);
    private static final int AUTHORS_AGAIN_PERCENT = 30;
    private static final int ACTIVE_PEOPLE = 340;
    private static final int MINUTES_EACH = 2;
    private static final int WAITING_ON_AGENDA = 12;
    private static final LocalTime STARTS_AT = LocalTime.of(18, 0);

    private final IdeaService ideas;
    private final SteeringService steering;
    private final SampleMeetings meetings;
    private final Stage stage;

    SampleIdeas(IdeaService ideas, SteeringService steering, SampleMeetings meetings, Stage stage) {
        this.ideas = ideas;
        this.steering = steering;
        this.meetings = meetings;
        this.stage = stage;
    }

    void load(Cast cast, Placing placing, SampleCalendar calendar, Instant now) {
        new Loading(cast, placing, calendar, now).all();
    }

    private final class Loading {

        private final Cast cast;
        private final Placing placing;
        private final SampleCalendar calendar;
        private final Instant now;
        private final Answers answers = SampleFiles.answers();
        private final List<IdeaText> texts = SampleFiles.ideas();
        private final Map<String, IdeaText> byKey;
        private final Draw authors;
        private final Draw draw;
        private final List<Person> active;
        private final Map<IdeaText, IdeaId> submitted = new HashMap<>();
        private int near;
        private int outOfScope;
        private int owned;

        Loading(Cast cast, Placing placing, SampleCalendar calendar, Instant now) {
            this.cast = cast;
            this.placing = placing;
            this.calendar = calendar;
            this.now = now;
            this.byKey = texts.stream().filter(t -> t.id() != null).collect(toMap(t -> requireNonNull(t.id()), t -> t));
            this.draw = new Draw("supports", cast.crowd());
            this.active = draw.people(ACTIVE_PEOPLE, 0);
            this.authors = new Draw("authors", active.subList(0, ACTIVE_PEOPLE / 2));
        }

        void all() {
            var from = calendar.moment(FIRST_IDEA, LocalTime.of(9, 0));
            for (var meeting = 1; meeting <= answers.meetings().size(); meeting++) {
                var at = calendar.moment(answers.meetings().get(meeting - 1), PUBLISHED_AT);
                var closed = at.minus(READ_BEFORE_A_MEETING);
                var these = answeredAt(meeting);
                submit(these, from, closed, at);
                var starts = at.minus(Duration.ofHours(1));
                var id = meetings.plan(cast, starts, closed, ids(these), MINUTES_EACH);
                meetings.begin(cast, id, starts, answers.inAttendance());
                meetings.talkThrough(cast, id, starts);
                prepare(these, starts);
                meetings.close(cast, id, at, meeting < answers.meetings().size());
                from = closed;
            }
            meetings.templates(cast, from);
            var next = answers.meetings().size() + 1;
            submit(answeredAt(next), from, now.minus(Duration.ofDays(3)), now);
            submit(texts.stream().filter(t -> t.answer() == null).toList(), now.minus(WAITING_SINCE), now, now);
            var coming = new ArrayList<>(answeredAt(next));
            texts.stream()
                    .filter(t -> t.answer() == null)
                    .limit(WAITING_ON_AGENDA)
                    .forEach(coming::add);
            var planned = now.minus(Duration.ofHours(30));
            meetings.plan(cast, calendar.moment(answers.next(), STARTS_AT), planned, ids(coming), MINUTES_EACH);
            prepare(answeredAt(next), now.minus(Duration.ofHours(20)));
        }

        private List<IdeaId> ids(List<IdeaText> these) {
            return these.stream()
                    .map(text -> requireNonNull(submitted.get(text)))
                    .toList();
        }

        private List<IdeaText> answeredAt(int meeting) {
            return texts.stream()
                    .filter(t ->
                            t.answer() != null && requireNonNull(t.answer()).at() == meeting)
                    .toList();
        }

        /** Spread over the time between, in an order by lot; supported until it closes. */
        private void submit(List<IdeaText> texts, Instant from, Instant until, Instant closes) {
            var these = draw.shuffled(texts);
            var step = Duration.between(from, until).dividedBy(these.size() + 1L);
            for (var i = 0; i < these.size(); i++) {
                var slot = from.plus(step.multipliedBy(i));
                submit(these.get(i), draw.moment(slot, slot.plus(step)), closes.minus(Duration.ofHours(2)));
            }
        }

        private void submit(IdeaText text, Instant at, Instant closes) {
            var author = text.author() == null ? authors.person(AUTHORS_AGAIN_PERCENT) : cast.signIn(text.author());
            var id = stage.by(
                    author,
                    at,
                    () -> ideas.submit(new SubmitIdea(
                            text.title(),
                            text.text(),
                            placing.theme(text.theme()),
                            placing.principle(text.principle()))));
            submitted.put(text, id);
            var signIn = text.supporter() == null ? null : cast.signIn(text.supporter());
            if (signIn != null) stage.by(signIn, draw.moment(at, closes), () -> ideas.support(id));
            draw.someOf(active, text.backing() + 1).stream()
                    .filter(person -> !person.equals(author))
                    .limit(text.backing() - (signIn == null ? 0 : 1))
                    .forEach(person -> stage.by(person, draw.moment(at, closes), () -> ideas.support(id)));
        }

        private void prepare(List<IdeaText> these, Instant at) {
            var minutes = 0;
            for (var text : these) {
                var member = cast.steering().get(minutes % answers.inAttendance());
                var moment = at.plusSeconds(60L * minutes++);
                stage.by(
                        member,
                        moment,
                        () -> steering.prepare(
                                new PrepareDecision(requireNonNull(submitted.get(text)), answer(text), null)));
            }
        }

        private GiveAnswer answer(IdeaText text) {
            var answer = requireNonNull(text.answer());
            var outcome = Outcome.valueOf(answer.outcome().toUpperCase(Locale.ROOT));
            if (text.near() != null && outcome == Outcome.APPROVED) return merged(text, answer);
            var given = new GiveAnswer(
                    outcome,
                    reason(text, answer),
                    "",
                    answer.review() == null ? null : calendar.day(answer.review()),
                    outcome == Outcome.REFERRED ? answers.referredTo() : "");
            return outcome == Outcome.APPROVED ? owned(given) : given;
        }

        /** By a person and by a body in turn. */
        private GiveAnswer owned(GiveAnswer given) {
            var first = inTurn(answers.firstActions(), owned);
            return owned++ % 2 == 0
                    ? given.ownedBy(inTurn(answers.owners(), owned / 2), first)
                    : given.ownedBy(
                            cast.steering().get(owned % cast.steering().size()).id(), first);
        }

        private GiveAnswer merged(IdeaText text, AnswerText answer) {
            var original = requireNonNull(byKey.get(requireNonNull(text.near(), text.title())));
            return GiveAnswer.merge(requireNonNull(submitted.get(original)), reason(text, answer), "");
        }

        private String reason(IdeaText text, AnswerText answer) {
            if (answer.reason() != null) return answer.reason();
            if (text.outOfScope()) return inTurn(answers.outOfScopeReasons(), outOfScope++);
            var original = requireNonNull(byKey.get(requireNonNull(text.near(), text.title())));
            return inTurn(requireNonNull(answers.nearDuplicate().get(answer.outcome())), near++)
                    .replace("{title}", original.title());
        }

        private static String inTurn(List<String> sentences, int turn) {
            return sentences.get(turn % sentences.size());
        }
    }
}
