package org.folkmoot.steering;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.springframework.stereotype.Component;

/** What a meeting decided: what was published of it, and what still waits on its agenda. */
@Component
class MinutesDecisions {

    private final Decisions decisions;
    private final PreparedReading reading;
    private final MemberService members;

    MinutesDecisions(Decisions decisions, PreparedReading reading, MemberService members) {
        this.decisions = decisions;
        this.reading = reading;
        this.members = members;
    }

    /** Decisions of items without their quorum are left out: they go on with another meeting. */
    List<MinutesDraft.Decided> of(MeetingDetail meeting) {
        var published = decisions.publishedAt(meeting.id().value());
        var out = published.stream().map(Decision::id).collect(toSet());
        var all = Stream.concat(published.stream(), ready(meeting).stream()).toList();
        var titles = reading.summaries(all).values().stream().collect(toMap(IdeaSummary::id, IdeaSummary::title));
        var owners = new HashSet<MemberId>();
        for (var decision : all) {
            var owner = decision.answer().owner();
            if (owner != null) owners.add(owner);
        }
        var names = members.namesOf(owners);
        return all.stream()
                .map(decision -> {
                    var answer = decision.answer();
                    var into = answer.mergedInto();
                    return new MinutesDraft.Decided(
                            decision.idea(),
                            answer,
                            answer.owner() == null ? answer.ownerBody() : names.getOrDefault(answer.owner(), ""),
                            into == null ? "" : titles.getOrDefault(into, ""),
                            out.contains(decision.id()));
                })
                .toList();
    }

    /** Something that was decided there has not been told to the people concerned. */
    boolean anyWaits(MeetingDetail meeting) {
        return meeting.state() == MeetingState.ENDED && !ready(meeting).isEmpty();
    }

    private List<Decision> ready(MeetingDetail meeting) {
        if (meeting.state() == MeetingState.PUBLISHED) return List.of();
        var about = meeting.items().stream()
                .filter(item -> item.prepared() != null && item.quorate())
                .map(item -> Objects.requireNonNull(item.prepared()).idea().value())
                .toList();
        return about.isEmpty() ? List.of() : decisions.waitingAmong(about);
    }
}
