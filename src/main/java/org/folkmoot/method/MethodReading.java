package org.folkmoot.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is read of an inquiry's phases, for the person acting. Part of its callers' transactions. */
@Component
class MethodReading {

    private final TakenMethods methods;
    private final MethodPhases phases;
    private final PhaseAnswers answers;
    private final PhaseDrafts drafts;
    private final PhaseGroups groups;
    private final GroupPeople placed;
    private final PhaseSteps steps;
    private final InquiryRooms rooms;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    MethodReading(
            TakenMethods methods,
            MethodPhases phases,
            PhaseAnswers answers,
            PhaseDrafts drafts,
            PhaseGroups groups,
            GroupPeople placed,
            PhaseSteps steps,
            InquiryRooms rooms,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.methods = methods;
        this.phases = phases;
        this.answers = answers;
        this.drafts = drafts;
        this.groups = groups;
        this.placed = placed;
        this.steps = steps;
        this.rooms = rooms;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** @throws RefusedException NOT_THERE for a phase of another inquiry, or of a method that gave way */
    MethodPhase phase(InquiryRoom room, PhaseId id) {
        return phases.findById(id.value())
                .filter(phase -> phase.of(room.id()))
                .filter(phase -> methods.standing(room.id().value())
                        .filter(method -> method.id().equals(phase.method()))
                        .isPresent())
                .orElseThrow(() -> new RefusedException(MethodRefusal.NOT_THERE));
    }

    List<MethodPhase> phases(TakenMethod method) {
        return phases.findByMethodIdOrderByPlace(method.id());
    }

    PhaseFacts facts(InquiryRoom room, MethodPhase phase) {
        return facts(room, List.of(phase)).getFirst();
    }

    List<PhaseFacts> facts(InquiryRoom room, List<MethodPhase> of) {
        var keys = of.stream().map(phase -> phase.id().value()).toList();
        var answered = answers.findByPhaseIdInOrderByFirstAtAscIdAsc(keys).stream()
                .collect(Collectors.groupingBy(PhaseAnswer::phase));
        var grouped =
                groups.findByPhaseIdInOrderByNumber(keys).stream().collect(Collectors.groupingBy(PhaseGroup::phase));
        var people = placed.findByPhaseIdInOrderById(keys).stream().collect(Collectors.groupingBy(GroupPerson::phase));
        var seated = rooms.people(room.id()).stream()
                .filter(InquiryPerson::seated)
                .map(InquiryPerson::member)
                .collect(Collectors.toSet());
        var me = currentMember.find().orElse(null);
        var drafted = me == null
                ? Set.<PhaseId>of()
                : drafts.findByPhaseIdInAndMemberId(keys, me.value()).stream()
                        .filter(draft -> !draft.words().isEmpty())
                        .map(PhaseDraft::phase)
                        .collect(Collectors.toSet());
        return of.stream()
                .map(phase -> new PhaseFacts(
                        phase,
                        room,
                        me,
                        rows(answered.get(phase.id().value())),
                        rows(grouped.get(phase.id().value())),
                        rows(people.get(phase.id().value())),
                        seated,
                        drafted.contains(phase.id())))
                .toList();
    }

    PhaseDesk desk(PhaseFacts facts) {
        var read = lines(facts, facts.readable());
        var own = facts.own()
                .filter(mine -> facts.room().inside())
                .map(mine -> read.get(facts.readable().indexOf(mine)))
                .orElse(null);
        var group = facts.myGroup();
        var draft = Optional.ofNullable(facts.me())
                .flatMap(
                        me -> drafts.findByPhaseIdAndMemberId(facts.phase().id().value(), me.value()))
                .map(PhaseDraft::text)
                .orElse(null);
        return new PhaseDesk(
                facts.line(),
                facts.mayWrite(),
                own,
                draft,
                group.map(PhaseGroup::number).orElse(0),
                group.map(mine -> names(facts.people(mine))).orElse(List.of()),
                facts.othersOpen(),
                read,
                facts.room().inside() ? steps(facts.phase()) : List.of());
    }

    /** The newest wording of each, in this order. */
    List<AnswerLine> lines(PhaseFacts facts, List<PhaseAnswer> of) {
        var words = answers.newest(of.stream().map(PhaseAnswer::id).toList()).stream()
                .collect(Collectors.toMap(AnswerWording::answer, Function.identity()));
        var people = new HashSet<MemberId>();
        of.stream().flatMap(one -> Stream.ofNullable(one.member())).forEach(people::add);
        words.values().stream()
                .flatMap(one -> Stream.ofNullable(one.enteredBy()))
                .forEach(people::add);
        var names = members.namesOf(people);
        var standings = members.standingsOf(people, clock.today());
        var numbers = facts.groups().stream().collect(Collectors.toMap(PhaseGroup::id, PhaseGroup::number));
        var own = facts.own().map(PhaseAnswer::id).orElse(null);
        var lines = new ArrayList<AnswerLine>();
        for (var answer : of) {
            var wording = Objects.requireNonNull(words.get(answer.id()));
            var author = answer.member();
            var standing = author == null ? null : standings.get(author);
            var late = wording.enteredBy();
            lines.add(new AnswerLine(
                    author == null ? "" : names.getOrDefault(author, ""),
                    standing == null ? null : standing.organisationName(),
                    number(numbers.get(answer.group())),
                    wording.words(),
                    wording.number(),
                    wording.writtenAt(),
                    late == null ? null : names.getOrDefault(late, ""),
                    answer.id().equals(own)));
        }
        return lines;
    }

    private List<StepLine> steps(MethodPhase phase) {
        var taken = steps.findByPhaseIdOrderByTakenAtAscIdAsc(phase.id().value());
        var names = members.namesOf(taken.stream().map(PhaseStep::takenBy).collect(Collectors.toSet()));
        return taken.stream()
                .map(step -> new StepLine(
                        step.kind().name(), step.reason(), names.getOrDefault(step.takenBy(), ""), step.takenAt()))
                .toList();
    }

    private List<String> names(Set<MemberId> people) {
        return members.namesOf(people).values().stream().sorted().toList();
    }

    private static int number(@Nullable Integer found) {
        return found == null ? 0 : found;
    }

    private static <T> List<T> rows(@Nullable List<T> found) {
        return found == null ? List.of() : found;
    }
}
