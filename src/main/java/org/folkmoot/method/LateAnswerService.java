package org.folkmoot.method;

import java.util.List;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers that whoever runs the inquiry enters after a phase was closed, on the author's wish; marked with who entered them. */
@Service
@Transactional
public class LateAnswerService {

    private final PhaseAnswers answers;
    private final AnswerWordings wordings;
    private final PhaseDrafts drafts;
    private final MethodReading reading;
    private final InquiryRooms rooms;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    LateAnswerService(
            PhaseAnswers answers,
            AnswerWordings wordings,
            PhaseDrafts drafts,
            MethodReading reading,
            InquiryRooms rooms,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.answers = answers;
        this.wordings = wordings;
        this.drafts = drafts;
        this.reading = reading;
        this.rooms = rooms;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /** What authors ask to be entered, the first to ask first; nothing for who does not run the inquiry, and while the phase is open. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public List<LateWish> wishes(InquiryId id, PhaseId phase) {
        var room = rooms.read(id);
        if (!takesLate(room, reading.phase(room, phase))) return List.of();
        var asked = drafts.asked(phase.value());
        var names = members.namesOf(asked.stream().map(PhaseDraft::member).toList());
        return asked.stream()
                .map(one -> {
                    var text = one.text();
                    var when = text.askedAt() == null ? text.savedAt() : text.askedAt();
                    return new LateWish(
                            one.member(), names.getOrDefault(one.member(), ""), text.words(), text.turn(), when);
                })
                .toList();
    }

    /** With a seat, and no answer in a closed individual phase; nobody for who does not run the inquiry. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public List<PersonToPlace> unanswered(InquiryId id, PhaseId phase) {
        var room = rooms.read(id);
        var found = reading.phase(room, phase);
        if (!takesLate(room, found) || found.work() != PhaseWork.INDIVIDUAL) return List.of();
        var facts = reading.facts(room, found);
        return rooms.people(id).stream()
                .filter(InquiryPerson::seated)
                .filter(one -> facts.answers().stream().noneMatch(answer -> answer.of(one.member())))
                .map(PersonToPlace::of)
                .toList();
    }

    /**
     * Enters a draft as its author's answer, or their group's.
     *
     * @param turn as it was read
     * @throws RefusedException NOT_ASKED when the wish is gone or the words are others now, CHANGED_ELSEWHERE when the answer was
     *     amended since the draft was begun, NO_GROUP, NOT_CLOSED, NOT_THERE and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void enter(InquiryId id, PhaseId phase, MemberId author, int turn) {
        var room = rooms.run(id);
        var found = closed(room, phase);
        var draft = drafts.findByPhaseIdAndMemberId(phase.value(), author.value())
                .filter(one -> one.askedAt() != null && one.turn() == turn)
                .orElseThrow(() -> new RefusedException(MethodRefusal.NOT_ASKED));
        var facts = reading.facts(room, found);
        var before = found.work() == PhaseWork.GROUP ? groupOf(facts, author).flatMap(facts::of) : own(facts, author);
        write(room, facts, before, author, draft.words(), draft.seen());
        if (drafts.deleteAt(draft.id(), turn) == 0) throw new RefusedException(MethodRefusal.NOT_ASKED);
    }

    /**
     * Types an answer for somebody with a seat who told it otherwise; only where they have none in.
     *
     * @throws RefusedException NOT_SEATED, ANSWER_IN, NOT_CLOSED, NOT_THERE and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void typeFor(InquiryId id, PhaseId phase, MemberId author, String words) {
        var room = rooms.run(id);
        var found = closed(room, phase);
        if (found.work() != PhaseWork.INDIVIDUAL) throw new RefusedException(MethodRefusal.NOT_THERE);
        var facts = reading.facts(room, found);
        if (!facts.seated().contains(author)) throw new RefusedException(MethodRefusal.NOT_SEATED);
        if (own(facts, author).isPresent()) throw new RefusedException(MethodRefusal.ANSWER_IN);
        write(room, facts, Optional.empty(), author, words, 0);
    }

    private void write(
            InquiryRoom room, PhaseFacts facts, Optional<PhaseAnswer> before, MemberId author, String words, int seen) {
        var now = clock.instant();
        var phase = facts.phase();
        var answer = before.orElseGet(() -> phase.work() == PhaseWork.GROUP
                ? PhaseAnswer.ofGroup(
                        phase.id(),
                        groupOf(facts, author).orElseThrow(() -> new RefusedException(MethodRefusal.NO_GROUP)),
                        now)
                : PhaseAnswer.ofPerson(phase.id(), author, now));
        var wording = answer.putIntoWords(words, seen, author, currentMember.id(), now);
        if (before.isEmpty()) {
            answers.save(answer);
            rooms.contributed(room.id(), author);
        }
        wordings.save(wording);
        audit.record(
                AuditLine.of("method.audit.entered-late", "inquiry", room.id().value(), phase.title()));
        events.publishEvent(new MethodChanged(room.id()));
    }

    private MethodPhase closed(InquiryRoom room, PhaseId phase) {
        var found = reading.phase(room, phase);
        found.refuseUnlessClosed();
        return found;
    }

    private static boolean takesLate(InquiryRoom room, MethodPhase phase) {
        return room.runs() && phase.state() == PhaseState.CLOSED;
    }

    private static Optional<PhaseAnswer> own(PhaseFacts facts, MemberId author) {
        return facts.answers().stream().filter(one -> one.of(author)).findFirst();
    }

    private static Optional<PhaseGroup> groupOf(PhaseFacts facts, MemberId author) {
        return facts.groups().stream()
                .filter(group -> facts.people(group).contains(author))
                .findFirst();
    }
}
