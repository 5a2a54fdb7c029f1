package org.folkmoot.steering;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.springframework.stereotype.Component;

/** Turns the rows of meetings into what the group reads; the same number of statements however long the agenda is. */
@Component
class MeetingReading {

    private final MeetingItems items;
    private final MeetingNotes notes;
    private final MeetingAttendances attendances;
    private final Decisions decisions;
    private final Publications publications;
    private final MeetingCancellations cancellations;
    private final PreparedReading prepared;
    private final StandingAside aside;
    private final AnsweringService ideas;
    private final MemberService members;

    MeetingReading(
            MeetingItems items,
            MeetingNotes notes,
            MeetingAttendances attendances,
            Decisions decisions,
            Publications publications,
            MeetingCancellations cancellations,
            PreparedReading prepared,
            StandingAside aside,
            AnsweringService ideas,
            MemberService members) {
        this.items = items;
        this.notes = notes;
        this.attendances = attendances;
        this.decisions = decisions;
        this.publications = publications;
        this.cancellations = cancellations;
        this.prepared = prepared;
        this.aside = aside;
        this.ideas = ideas;
        this.members = members;
    }

    MeetingDetail detail(Meeting meeting) {
        var group = people(meeting);
        return new MeetingDetail(
                meeting.id(),
                meeting.revision(),
                meeting.startsAt(),
                meeting.venue(),
                meeting.state(),
                meeting.chair(),
                meeting.clerk(),
                meeting.quorum(),
                group,
                agenda(meeting, group),
                cancelled(meeting),
                publications
                        .findFirstByMeetingIdOrderByPublishedAtDesc(meeting.id().value())
                        .map(Publication::id)
                        .orElse(null));
    }

    private String cancelled(Meeting meeting) {
        if (meeting.state() != MeetingState.CANCELLED) return "";
        return cancellations
                .findById(meeting.id().value())
                .map(MeetingCancellation::words)
                .orElse("");
    }

    /** Members of the group today, and whoever else has a part in the meeting. */
    List<MeetingDetail.Person> people(Meeting meeting) {
        var entered = attendances.standing(meeting.id().value()).stream()
                .collect(toMap(MeetingAttendance::member, MeetingAttendance::kind));
        var group = group();
        var all = new HashSet<>(group);
        all.addAll(entered.keySet());
        if (meeting.chair() != null) all.add(meeting.chair());
        if (meeting.clerk() != null) all.add(meeting.clerk());
        return people(all, entered, group);
    }

    List<MeetingDetail.Person> people(Set<MemberId> all, Map<MemberId, AttendanceKind> entered, Set<MemberId> group) {
        var names = members.namesOf(all);
        return all.stream()
                .map(one -> new MeetingDetail.Person(
                        one, names.getOrDefault(one, ""), entered.get(one), !group.contains(one)))
                .sorted(Comparator.comparing(MeetingDetail.Person::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    Set<MemberId> group() {
        return SystemWork.call(() -> members.holding(Role.STEERING));
    }

    private List<AgendaItem> agenda(Meeting meeting, List<MeetingDetail.Person> group) {
        var rows = items.of(meeting.id().value());
        if (rows.isEmpty()) return List.of();
        var about = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.idea()).stream())
                .toList();
        var keys = about.stream().map(IdeaId::value).toList();
        var known = ideas.summaries(about).stream().collect(toMap(IdeaSummary::id, identity()));
        var waiting = prepared.shown(decisions.waitingAmong(keys)).stream()
                .collect(toMap(PreparedDecision::idea, identity()));
        var written = notes.standing(rows.stream().map(row -> row.id().value()).toList()).stream()
                .collect(toMap(MeetingNote::item, identity()));
        var writers = members.namesOf(
                written.values().stream().map(MeetingNote::writtenBy).toList());
        var standing = aside.of(about);
        return rows.stream()
                .map(row -> {
                    var id = row.idea();
                    var idea = id == null ? null : known.get(id);
                    var note = written.get(row.id().value());
                    var out = id == null ? List.<StandingAside.Member>of() : standing.getOrDefault(id, List.of());
                    var counted = counted(meeting, group, out);
                    return new AgendaItem(
                            row.id(),
                            id,
                            idea == null ? row.title() : idea.title(),
                            idea == null ? null : idea.stage(),
                            row.minutes(),
                            row.startedAt(),
                            row.endedAt(),
                            note == null ? "" : note.words(),
                            note == null ? 0 : note.turn(),
                            note == null ? "" : writers.getOrDefault(note.writtenBy(), ""),
                            out.stream().map(StandingAside.Member::name).toList(),
                            counted,
                            meeting.quorum().heldBy(counted),
                            id == null ? null : waiting.get(id));
                })
                .toList();
    }

    /** While it lasts, only members of the group count; afterwards it stays as it was in the room. */
    private static int counted(Meeting meeting, List<MeetingDetail.Person> group, List<StandingAside.Member> out) {
        var over = !meeting.state().takesItems();
        return (int) group.stream()
                .filter(MeetingDetail.Person::present)
                .filter(one -> over || !one.left())
                .filter(one -> out.stream().noneMatch(other -> other.id().equals(one.id())))
                .count();
    }

    Map<MemberId, String> names(Set<MemberId> people) {
        return members.namesOf(people);
    }
}
