package org.folkmoot.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.conversation.Clash.Kind;
import org.folkmoot.conversation.Clash.Planned;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What dates would clash with. Sessions that touch do not clash, cancelled ones neither. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
public class ClashService {

    private final DialogueSessions sessions;
    private final SessionFacilitators facilitators;
    private final MemberService members;
    private final CurrentMember currentMember;

    ClashService(
            DialogueSessions sessions,
            SessionFacilitators facilitators,
            MemberService members,
            CurrentMember currentMember) {
        this.sessions = sessions;
        this.facilitators = facilitators;
        this.members = members;
        this.currentMember = currentMember;
    }

    /** For dates the person looking would run, one list for each in the same order. Two statements, however many dates. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<List<Clash>> of(List<Planned> dates) {
        if (dates.isEmpty()) return List.of();
        var others = new Others(dates, List.of(currentMember.id()), null);
        var all = new ArrayList<List<Clash>>();
        for (var i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            var clashes = new ArrayList<>(others.with(date, Map.of()));
            for (var j = 0; j < dates.size(); j++)
                if (i != j
                        && date.overlaps(dates.get(j).startsAt(), dates.get(j).endsAt()))
                    clashes.add(new Clash(
                            Kind.LIST,
                            null,
                            "",
                            dates.get(j).startsAt(),
                            dates.get(j).endsAt(),
                            ""));
            all.add(List.copyOf(clashes));
        }
        return List.copyOf(all);
    }

    /** For a session that is to be at another time or venue, with those who run it. Four statements. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<Clash> of(DialogueSessionId session, Planned asked) {
        var run = facilitators.standingIn(List.of(session.value())).stream()
                .map(SessionFacilitator::member)
                .toList();
        return new Others(List.of(asked), run, session).with(asked, members.namesOf(run));
    }

    /** Which of these people run something else at that time, one set for each date in the same order. One statement. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<Set<MemberId>> of(List<Planned> dates, Collection<MemberId> people) {
        if (dates.isEmpty()) return List.of();
        var others = new Others(dates, people, null);
        return dates.stream().map(others::busy).toList();
    }

    /** Sessions around the dates, read once. */
    private final class Others {

        private record Run(DialogueSession session, MemberId member) {}

        private final List<DialogueSession> at;
        private final List<Run> run;

        Others(List<Planned> dates, Collection<MemberId> people, @Nullable DialogueSessionId but) {
            var from = dates.stream()
                    .map(Planned::startsAt)
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX);
            var to = dates.stream()
                    .map(Planned::endsAt)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.MIN);
            var venues = dates.stream()
                    .map(Planned::venue)
                    .filter(Objects::nonNull)
                    .map(VenueId::value)
                    .collect(Collectors.toSet());
            at = venues.isEmpty()
                    ? List.of()
                    : sessions.at(venues, from, to).stream()
                            .filter(one -> !one.id().equals(but))
                            .toList();
            run = people.isEmpty()
                    ? List.of()
                    : sessions.runBy(people.stream().map(MemberId::value).toList(), from, to).stream()
                            .map(row -> new Run((DialogueSession) row[0], new MemberId((UUID) row[1])))
                            .filter(one -> !one.session().id().equals(but))
                            .toList();
        }

        List<Clash> with(Planned date, Map<MemberId, String> names) {
            var clashes = new ArrayList<Clash>();
            for (var other : at)
                if (Objects.equals(date.venue(), other.venue().id()) && date.overlaps(other.startsAt(), other.endsAt()))
                    clashes.add(clash(Kind.VENUE, other, ""));
            for (var one : run)
                if (date.overlaps(one.session().startsAt(), one.session().endsAt()))
                    clashes.add(clash(Kind.FACILITATOR, one.session(), names.getOrDefault(one.member(), "")));
            return clashes;
        }

        Set<MemberId> busy(Planned date) {
            return run.stream()
                    .filter(one -> date.overlaps(
                            one.session().startsAt(), one.session().endsAt()))
                    .map(Run::member)
                    .collect(Collectors.toSet());
        }

        private Clash clash(Kind kind, DialogueSession other, String who) {
            return new Clash(kind, other.id(), other.title(), other.startsAt(), other.endsAt(), who);
        }
    }
}
