package org.folkmoot.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which group of a phase: made by those who run the inquiry, balanced by sector or by hand. */
@Service
@Transactional
public class PhaseGroupService {

    private final PhaseGroups groups;
    private final GroupPeople placed;
    private final MethodPhases phases;
    private final MethodReading reading;
    private final InquiryRooms rooms;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    PhaseGroupService(
            PhaseGroups groups,
            GroupPeople placed,
            MethodPhases phases,
            MethodReading reading,
            InquiryRooms rooms,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.groups = groups;
        this.placed = placed;
        this.phases = phases;
        this.reading = reading;
        this.rooms = rooms;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /** Those in no group yet (number 0) first, then the groups; nothing for who does not run the inquiry, or before there are any. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public List<GroupLine> groups(InquiryId id, PhaseId phase) {
        var room = rooms.read(id);
        var facts = reading.facts(room, reading.phase(room, phase));
        if (!room.runs() || facts.groups().isEmpty()) return List.of();
        var people = rooms.people(id).stream().filter(InquiryPerson::seated).toList();
        var lines = new ArrayList<GroupLine>();
        var grouped = new HashSet<MemberId>();
        facts.groups().forEach(group -> {
            var inIt = facts.people(group);
            grouped.addAll(inIt);
            lines.add(new GroupLine(group.number(), facts.of(group).isPresent(), some(people, inIt)));
        });
        var without = people.stream()
                .filter(one -> !grouped.contains(one.member()))
                .map(PersonToPlace::of)
                .toList();
        if (!without.isEmpty()) lines.addFirst(new GroupLine(0, false, without));
        return lines;
    }

    /**
     * Makes groups anew. Balanced: sizes differ by one at most, and so do each sector's people over the groups.
     *
     * @param count 1 to {@link GroupLine#GROUPS_MAX}; balanced not more than there are people with a seat
     * @throws RefusedException GROUPS_ANSWERED, NOBODY_TO_GROUP, NOT_THERE, NOT_OPEN once the phase is closed, and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void make(InquiryId id, PhaseId phase, int count, boolean balanced) {
        var wanted = GroupLine.count(count);
        var room = rooms.run(id);
        refuseUnlessFree(room, phase);
        var people = rooms.people(id).stream()
                .filter(InquiryPerson::seated)
                .map(one -> new GroupBalance.Dealt(
                        one.member(),
                        one.standing() == null ? null : one.standing().sector()))
                .toList();
        if (balanced && people.size() < wanted)
            throw new RefusedException(MethodRefusal.NOBODY_TO_GROUP, people.size(), wanted);
        var dealt = GroupBalance.deal(balanced ? people : List.of(), wanted);
        renew(phase, dealt);
        tell(id);
    }

    /**
     * Takes the groups of the last group phase before this one, with those who still have a seat.
     *
     * @throws RefusedException NO_GROUPS_BEFORE, and as {@link #make}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void keep(InquiryId id, PhaseId phase) {
        var room = rooms.run(id);
        var found = refuseUnlessFree(room, phase);
        var before = reading.facts(room, phases.findByMethodIdOrderByPlace(found.method())).reversed().stream()
                .filter(one -> one.phase().number() < found.number()
                        && one.phase().work() == PhaseWork.GROUP
                        && !one.groups().isEmpty())
                .findFirst()
                .orElseThrow(() -> new RefusedException(MethodRefusal.NO_GROUPS_BEFORE));
        renew(
                phase,
                before.groups().stream()
                        .map(group -> List.copyOf(before.people(group)))
                        .toList());
        tell(id);
    }

    /**
     * Puts a person into a group, or into none. A group whose answer is in keeps its people, so that nobody reads two groups' work
     * before it is open; who is in no group yet can still come to it.
     *
     * @param number 0 for none
     * @throws RefusedException GROUPS_ANSWERED, NOT_SEATED, NOT_THERE, and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void move(InquiryId id, PhaseId phase, MemberId person, int number) {
        var room = rooms.run(id);
        var facts = reading.facts(room, groupPhase(room, phase));
        if (!facts.seated().contains(person)) throw new RefusedException(MethodRefusal.NOT_SEATED);
        var was = facts.placed().stream()
                .filter(one -> one.member().equals(person))
                .findFirst();
        var answered = facts.groups().stream()
                .filter(group -> facts.of(group).isPresent())
                .map(PhaseGroup::id)
                .toList();
        if (was.filter(one -> answered.contains(one.group())).isPresent())
            throw new RefusedException(MethodRefusal.GROUPS_ANSWERED);
        var me = currentMember.id();
        var now = clock.instant();
        if (number == 0) was.ifPresent(placed::delete);
        else {
            var to = facts.groups().stream()
                    .filter(group -> group.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(MethodRefusal.NOT_THERE));
            was.ifPresentOrElse(one -> one.place(to, me, now), () -> placed.save(new GroupPerson(to, person, me, now)));
        }
        tell(id);
    }

    private void renew(PhaseId phase, List<? extends List<MemberId>> people) {
        placed.deleteOfPhase(phase.value());
        groups.deleteOfPhase(phase.value());
        var me = currentMember.id();
        var now = clock.instant();
        for (var nth = 0; nth < people.size(); nth++) {
            var group = groups.save(new PhaseGroup(phase, nth + 1));
            people.get(nth).forEach(person -> placed.save(new GroupPerson(group, person, me, now)));
        }
    }

    private MethodPhase refuseUnlessFree(InquiryRoom room, PhaseId phase) {
        var found = groupPhase(room, phase);
        if (reading.facts(room, found).in() > 0) throw new RefusedException(MethodRefusal.GROUPS_ANSWERED);
        return found;
    }

    private MethodPhase groupPhase(InquiryRoom room, PhaseId phase) {
        var found = reading.phase(room, phase);
        if (found.work() != PhaseWork.GROUP) throw new RefusedException(MethodRefusal.NOT_THERE);
        if (found.state() == PhaseState.CLOSED) throw new RefusedException(MethodRefusal.NOT_OPEN);
        return found;
    }

    private static List<PersonToPlace> some(List<InquiryPerson> people, Set<MemberId> wanted) {
        return people.stream()
                .filter(one -> wanted.contains(one.member()))
                .map(PersonToPlace::of)
                .toList();
    }

    private void tell(InquiryId id) {
        events.publishEvent(new MethodChanged(id));
    }
}
