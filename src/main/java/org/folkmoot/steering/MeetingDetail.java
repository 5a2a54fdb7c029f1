package org.folkmoot.steering;

import java.time.Instant;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * One meeting with its people and its agenda; for steering members only.
 *
 * @param revision as the person saw it, to be handed back with a change
 * @param group    members of the group today and whoever is in its attendance, by name
 * @param items    in their order
 * @param cancelledBecause why it does not take place, or empty
 */
public record MeetingDetail(
        MeetingId id,
        int revision,
        Instant startsAt,
        String venue,
        MeetingState state,
        @Nullable MemberId chair,
        @Nullable MemberId clerk,
        Quorum quorum,
        List<Person> group,
        List<AgendaItem> items,
        String cancelledBecause,
        @Nullable PublicationId publication) {

    /**
     * @param attendance null while nothing is entered
     * @param left       no longer a member of the group
     */
    public record Person(MemberId id, String name, @Nullable AttendanceKind attendance, boolean left) {

        /** There, and counted. */
        public boolean present() {
            return attendance == AttendanceKind.PRESENT;
        }
    }

    public int present() {
        return (int) group.stream().filter(Person::present).count();
    }

    public List<Person> attending(AttendanceKind kind) {
        return group.stream().filter(one -> one.attendance() == kind).toList();
    }

    public int minutes() {
        return items.stream().mapToInt(AgendaItem::minutes).sum();
    }

    public String nameOf(@Nullable MemberId member) {
        return group.stream()
                .filter(one -> one.id().equals(member))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }
}
