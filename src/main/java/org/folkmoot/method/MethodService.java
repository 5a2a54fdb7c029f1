package org.folkmoot.method;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The method of an inquiry: which template it took, when its phases are, what questions guide it. */
@Service
@Transactional
public class MethodService {

    private final TakenMethods methods;
    private final MethodPhases phases;
    private final GuidingQuestions questions;
    private final PhaseAnswers answers;
    private final PhaseDrafts drafts;
    private final MethodTemplates templates;
    private final MethodReading reading;
    private final InquiryRooms rooms;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    MethodService(
            TakenMethods methods,
            MethodPhases phases,
            GuidingQuestions questions,
            PhaseAnswers answers,
            PhaseDrafts drafts,
            MethodTemplates templates,
            MethodReading reading,
            InquiryRooms rooms,
            CurrentMember currentMember,
            PortalClock clock,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.methods = methods;
        this.phases = phases;
        this.questions = questions;
        this.answers = answers;
        this.drafts = drafts;
        this.templates = templates;
        this.reading = reading;
        this.rooms = rooms;
        this.currentMember = currentMember;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /** Empty while no method has been chosen. @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<MethodDetail> find(InquiryId id) {
        var room = rooms.read(id);
        return methods.standing(id.value()).map(method -> detail(room, method));
    }

    /** Templates this inquiry may take; none for who does not run it. @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public List<MethodTemplateDetail> choices(InquiryId id) {
        if (!rooms.read(id).runs()) return List.of();
        return templates.latest().stream().filter(MethodTemplateDetail::offered).toList();
    }

    /**
     * Takes a copy of a template, with dates from the inquiry's first day on. A method taken before gives way as long as nobody
     * has answered and nobody is writing.
     *
     * @throws RefusedException TEMPLATE_UNKNOWN, TEMPLATE_RETIRED, ANSWERS_IN, PHASE_OPEN and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void take(InquiryId id, MethodTemplateId template) {
        var room = rooms.run(id);
        var from = templates.find(template).orElseThrow(() -> new RefusedException(MethodRefusal.TEMPLATE_UNKNOWN));
        if (!from.offered()) throw new RefusedException(MethodRefusal.TEMPLATE_RETIRED);
        var me = currentMember.id();
        var now = clock.instant();
        var before = methods.standing(id.value());
        if (before.isPresent()) {
            if (phases.running(id.value()).isPresent()) throw new RefusedException(MethodRefusal.PHASE_OPEN);
            if (begun(before.get())) throw new RefusedException(MethodRefusal.ANSWERS_IN);
            before.get().giveWay(me, now);
            methods.saveAndFlush(before.get());
        }
        var method = methods.save(new TakenMethod(id, from, me, now));
        var dates = PhaseDates.propose(
                room.firstDay(),
                room.lastDay(),
                from.phases().stream().map(PhaseText::days).toList());
        for (var place = 0; place < dates.size(); place++)
            phases.save(new MethodPhase(
                    id,
                    method,
                    place,
                    from.phases().get(place),
                    dates.get(place).first(),
                    dates.get(place).last()));
        for (var place = 0; place < from.questions().size(); place++)
            questions.save(new GuidingQuestion(method, place, from.questions().get(place), null, now));
        audit.record(AuditLine.of("method.audit.taken", "inquiry", id.value(), from.name()));
        tell(id);
    }

    /**
     * Sets the dates of all phases, in their order.
     *
     * @param seen as {@link MethodDetail#plan}
     * @throws RefusedException CHANGED_ELSEWHERE when somebody else set them since, DATES_OUTSIDE, DATES_OUT_OF_ORDER, NOT_THERE
     *     and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void setDates(InquiryId id, int seen, List<PhaseDates> dates) {
        var room = rooms.run(id);
        var method = standing(id);
        method.replan(seen);
        var all = reading.phases(method);
        if (all.size() != dates.size()) throw new RefusedException(MethodRefusal.CHANGED_ELSEWHERE);
        if (!dates.stream().allMatch(one -> one.within(room.firstDay(), room.lastDay())))
            throw new RefusedException(MethodRefusal.DATES_OUTSIDE);
        if (!PhaseDates.inOrder(dates)) throw new RefusedException(MethodRefusal.DATES_OUT_OF_ORDER);
        for (var place = 0; place < all.size(); place++)
            all.get(place).on(dates.get(place).first(), dates.get(place).last());
        tell(id);
    }

    /** A guiding question of this inquiry's own. @throws RefusedException TOO_MANY_QUESTIONS, NOT_THERE and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void addQuestion(InquiryId id, String question) {
        rooms.run(id);
        var method = standing(id);
        var all = questions.findByMethodIdOrderByPlace(method.id());
        if (all.stream().filter(GuidingQuestion::stands).count() >= EditMethod.QUESTIONS_MAX)
            throw new RefusedException(MethodRefusal.TOO_MANY_QUESTIONS, EditMethod.QUESTIONS_MAX);
        var place = all.isEmpty() ? 0 : all.getLast().place() + 1;
        questions.save(new GuidingQuestion(method, place, question, currentMember.id(), clock.instant()));
        tell(id);
    }

    /** Takes a question of this inquiry's own away. @throws RefusedException NOT_THERE and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void removeQuestion(InquiryId id, UUID question) {
        rooms.run(id);
        var method = standing(id);
        questions
                .findById(question)
                .filter(one -> one.method().equals(method.id()))
                .orElseThrow(() -> new RefusedException(MethodRefusal.NOT_THERE))
                .remove(currentMember.id(), clock.instant());
        tell(id);
    }

    private TakenMethod standing(InquiryId id) {
        return methods.standing(id.value()).orElseThrow(() -> new RefusedException(MethodRefusal.NOT_THERE));
    }

    private boolean begun(TakenMethod method) {
        var keys =
                reading.phases(method).stream().map(phase -> phase.id().value()).toList();
        return answers.existsByPhaseIdIn(keys) || drafts.existsByPhaseIdInAndWordsNot(keys, "");
    }

    private MethodDetail detail(InquiryRoom room, TakenMethod method) {
        return new MethodDetail(
                room,
                method.name(),
                method.purpose(),
                method.edition(),
                method.plan(),
                begun(method),
                reading.facts(room, reading.phases(method)).stream()
                        .map(PhaseFacts::line)
                        .toList(),
                questions.findByMethodIdOrderByPlace(method.id()).stream()
                        .filter(GuidingQuestion::stands)
                        .map(one -> new GuidingLine(one.id(), one.question(), one.isLocal()))
                        .toList());
    }

    private void tell(InquiryId id) {
        events.publishEvent(new MethodChanged(id));
    }
}
