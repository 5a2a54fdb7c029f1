package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.method.MethodDetail;
import org.folkmoot.method.MethodService;
import org.folkmoot.method.PhaseAnswerService;
import org.folkmoot.method.PhaseDates;
import org.folkmoot.method.PhaseGroupService;
import org.folkmoot.method.PhaseId;
import org.folkmoot.method.PhaseService;
import org.folkmoot.method.WriteAnswer;
import org.folkmoot.sample.SampleTexts.MethodText;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** One inquiry works by the first template: its first phase is closed, in the second some groups have answered. */
@Component
@Profile("sample")
class SampleMethods {

    private static final int ALL = 100;
    private static final int SECOND_PHASE_DAYS = 10;
    private static final int DAYS_EACH = 5;
    private static final Duration SINCE = Duration.ofDays(6);

    private final InquiryService inquiries;
    private final InquiryRooms rooms;
    private final MethodService methods;
    private final PhaseService phases;
    private final PhaseAnswerService answers;
    private final PhaseGroupService groups;
    private final PortalClock clock;
    private final Stage stage;

    SampleMethods(
            InquiryService inquiries,
            InquiryRooms rooms,
            MethodService methods,
            PhaseService phases,
            PhaseAnswerService answers,
            PhaseGroupService groups,
            PortalClock clock,
            Stage stage) {
        this.inquiries = inquiries;
        this.rooms = rooms;
        this.methods = methods;
        this.phases = phases;
        this.answers = answers;
        this.groups = groups;
        this.clock = clock;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var text = SampleFiles.method();
        var manager = cast.signIn("manager");
        stage.by(manager, now, () -> inquiries.list(InquiryStage.UNDER_WAY, PageRequest.of(0, ALL))).stream()
                .filter(one -> one.question().equals(text.inquiry()))
                .findFirst()
                .ifPresent(one -> new Working(cast, manager, one.id(), now).all(text));
    }

    private final class Working {

        private final Person manager;
        private final InquiryId id;
        private final Instant opened;
        private final List<Person> writers;

        Working(Cast cast, Person manager, InquiryId id, Instant now) {
            this.manager = manager;
            this.id = id;
            this.opened = now.minus(SINCE);
            var seated = stage.by(manager, now, () -> rooms.people(id)).stream()
                    .filter(InquiryPerson::seated)
                    .map(InquiryPerson::member)
                    .toList();
            this.writers = Stream.concat(cast.crowd().stream(), cast.signIns().values().stream())
                    .filter(person -> seated.contains(person.id()))
                    .filter(person -> stage.by(person, now, () -> inquiries.find(id)).stream()
                            .anyMatch(detail -> detail.own() != null))
                    .toList();
        }

        /** Only people whose contribution is counted already answer, so that the reach of the sample stays what its texts say. */
        void all(MethodText text) {
            var before = opened.minus(SINCE).minus(SINCE);
            var template = stage.by(manager, before, () -> methods.choices(id)).getFirst();
            stage.by(manager, before, () -> methods.take(id, template.id()));
            var method = stage.by(manager, before, () -> methods.find(id)).orElseThrow();
            stage.by(manager, before, () -> methods.setDates(id, method.plan(), dates(method)));
            var first = method.phases().getFirst().id();
            var second = method.phases().get(1).id();
            stage.by(manager, before, () -> phases.open(id, first));
            var moment = before;
            for (var nth = 0; nth < Math.min(text.alone().size(), writers.size()); nth++) {
                moment = moment.plus(Duration.ofHours(7));
                put(writers.get(nth), first, text.alone().get(nth), moment);
            }
            stage.by(manager, opened, () -> phases.close(id, first));
            stage.by(manager, opened, () -> groups.make(id, second, text.groupCount(), true));
            stage.by(manager, opened.plusSeconds(60), () -> phases.open(id, second));
            answerTogether(text, second);
        }

        private void answerTogether(MethodText text, PhaseId second) {
            var answered = 0;
            for (var group : stage.by(manager, opened, () -> groups.groups(id, second))) {
                var writer = writers.stream()
                        .filter(one -> group.people().stream()
                                .anyMatch(person -> person.member().equals(one.id())))
                        .findFirst();
                if (writer.isEmpty() || answered == text.groups().size()) continue;
                var words = text.groups().get(answered++);
                put(writer.get(), second, words, opened.plus(Duration.ofDays(answered + 1L)));
            }
        }

        private void put(Person person, PhaseId phase, String words, Instant at) {
            stage.by(person, at, () -> Objects.requireNonNull(answers.putIn(id, phase, new WriteAnswer(words, 0, 0))));
        }

        /** The second phase is the one of today; the others share what is left. */
        private List<PhaseDates> dates(MethodDetail method) {
            var room = method.room();
            var second = clock.local(opened).toLocalDate();
            var all = new ArrayList<PhaseDates>();
            all.add(new PhaseDates(room.firstDay(), earlier(second, room.lastDay())));
            var from = all.getFirst().last();
            for (var nth = 1; nth < method.phases().size(); nth++) {
                var days = nth == 1 ? SECOND_PHASE_DAYS : DAYS_EACH;
                var to = earlier(from.plusDays(days), room.lastDay());
                all.add(new PhaseDates(from, to));
                from = to;
            }
            return all;
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }
    }
}
