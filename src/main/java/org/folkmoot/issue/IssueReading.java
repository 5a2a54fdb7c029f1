package org.folkmoot.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the issues of an inquiry: ten statements, however many there are. Who may see the group's order is decided here and nowhere else. */
@Component
class IssueReading {

    private final Issues issues;
    private final IssueOrderings orderings;
    private final IssueOrders orders;
    private final IssuePlaces places;
    private final FixedOrders fixed;
    private final FixedPlaces fixedPlaces;
    private final Solutions solutions;
    private final SolutionUses uses;
    private final MemberService members;
    private final CurrentMember currentMember;

    IssueReading(
            Issues issues,
            IssueOrderings orderings,
            IssueOrders orders,
            IssuePlaces places,
            FixedOrders fixed,
            FixedPlaces fixedPlaces,
            Solutions solutions,
            SolutionUses uses,
            MemberService members,
            CurrentMember currentMember) {
        this.issues = issues;
        this.orderings = orderings;
        this.orders = orders;
        this.places = places;
        this.fixed = fixed;
        this.fixedPlaces = fixedPlaces;
        this.solutions = solutions;
        this.uses = uses;
        this.members = members;
        this.currentMember = currentMember;
    }

    /** @param room readable for the person looking */
    IssueBoard board(InquiryRoom room) {
        var id = room.id();
        var standing = standing(id);
        var ids = standing.stream().map(Issue::id).toList();
        var ordering = orderings.findByInquiryId(id.value());
        var closed = closed(room, ordering);
        var method = ordering.map(IssueOrdering::method).orElse(OrderMethodName.BORDA);
        var own = own(id, false);
        var count = orders.countIn(id.value());
        var group = count > 0 && (closed || own.isPresent()) ? GroupOrder.of(method, ids, counted(id, count)) : null;
        var rows = fixed.findByInquiryIdOrderByFixedAtDescIdDesc(id.value());
        var names = room.inside() ? names(rows) : Map.<MemberId, String>of();
        var fixation = rows.stream()
                .filter(FixedOrder::stands)
                .findFirst()
                .map(this::arranged)
                .map(order -> order.only(ids))
                .orElse(null);
        return new IssueBoard(
                room,
                lines(room, standing, group, fixation),
                method,
                closed,
                count,
                own.isPresent(),
                own.map(order -> added(order, standing).size()).orElse(0),
                group,
                rows.stream()
                        .map(row -> new FixedLine(
                                row.reason(), names.getOrDefault(row.fixedBy(), ""), row.fixedAt(), row.takenBackAt()))
                        .toList());
    }

    List<Issue> standing(InquiryId id) {
        return issues.findByInquiryIdOrderByAddedAtAscIdAsc(id.value()).stream()
                .filter(Issue::stands)
                .toList();
    }

    /** Once an inquiry is past its work nothing is ordered any more. */
    static boolean closed(InquiryRoom room, Optional<IssueOrdering> ordering) {
        return !room.underWay() || ordering.map(IssueOrdering::closed).orElse(false);
    }

    Optional<IssueOrder> own(InquiryId id, boolean late) {
        return currentMember
                .find()
                .flatMap(me -> orders.findByInquiryIdAndMemberIdAndLate(id.value(), me.value(), late));
    }

    /** What came after the person's order and is not in it. */
    List<Issue> added(IssueOrder order, List<Issue> standing) {
        var placed = arranged(order).things();
        return standing.stream()
                .filter(issue -> issue.addedAt().isAfter(order.savedAt()) && !placed.contains(issue.id()))
                .toList();
    }

    Arrangement<IssueId> arranged(IssueOrder order) {
        return arranged(places.findByOrderIdOrderByPlaceAscIdAsc(order.id()).stream());
    }

    private Arrangement<IssueId> arranged(FixedOrder order) {
        return grouped(fixedPlaces.findByFixedIdOrderByPlaceAscIdAsc(order.id()).stream()
                .collect(Collectors.groupingBy(
                        FixedPlace::place,
                        LinkedHashMap::new,
                        Collectors.mapping(FixedPlace::issue, Collectors.toList()))));
    }

    private static Arrangement<IssueId> arranged(Stream<IssuePlace> places) {
        return grouped(places.collect(Collectors.groupingBy(
                IssuePlace::place, LinkedHashMap::new, Collectors.mapping(IssuePlace::issue, Collectors.toList()))));
    }

    private static Arrangement<IssueId> grouped(Map<Integer, List<IssueId>> places) {
        return new Arrangement<>(new ArrayList<>(places.values()));
    }

    /** An order whose issues were all removed has no places left; it still is one, with everything tied. */
    private List<Arrangement<IssueId>> counted(InquiryId id, int count) {
        Map<UUID, List<IssuePlace>> of = places.counted(id.value()).stream()
                .collect(Collectors.groupingBy(IssuePlace::order, LinkedHashMap::new, Collectors.toList()));
        var all = new ArrayList<Arrangement<IssueId>>();
        of.values().forEach(order -> all.add(arranged(order.stream())));
        while (all.size() < count) all.add(Arrangement.empty());
        return all;
    }

    private List<IssueLine> lines(
            InquiryRoom room,
            List<Issue> standing,
            @Nullable GroupOrder<IssueId> group,
            @Nullable Arrangement<IssueId> fixation) {
        var hanging = hanging(room);
        Map<IssueId, GroupPlace<IssueId>> computed = group == null
                ? Map.of()
                : group.lines().stream().collect(Collectors.toMap(GroupPlace::thing, place -> place));
        return standing.stream()
                .map(issue -> line(issue, computed.get(issue.id()), fixation, hanging))
                .sorted(Comparator.comparingInt(line -> line.place() == 0 ? Integer.MAX_VALUE : line.place()))
                .toList();
    }

    private static IssueLine line(
            Issue issue,
            @Nullable GroupPlace<IssueId> computed,
            @Nullable Arrangement<IssueId> fixation,
            Map<IssueId, List<SolutionLine>> hanging) {
        var place = computed == null ? 0 : computed.place();
        var shared = computed != null && computed.shared();
        if (fixation != null) {
            var at = fixation.placeOf(issue.id());
            place = at.map(fixation::number).orElse(0);
            shared = at.map(one -> fixation.places().get(one).size() > 1).orElse(false);
        }
        return new IssueLine(
                issue.id(),
                issue.title(),
                issue.about(),
                issue.revision(),
                place,
                shared,
                computed,
                hanging.getOrDefault(issue.id(), List.of()));
    }

    private Map<IssueId, List<SolutionLine>> hanging(InquiryRoom room) {
        var all = solutions.standingIn(room.id().value());
        if (all.isEmpty()) return Map.of();
        var used = uses.in(room.id().value());
        var leads = all.stream()
                .map(one -> one.text().lead())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = room.inside() ? members.namesOf(leads) : Map.<MemberId, String>of();
        Map<IssueId, List<SolutionLine>> hanging = new HashMap<>();
        for (var one : all)
            hanging.computeIfAbsent(one.issue(), none -> new ArrayList<>()).add(line(one, used, names));
        return hanging;
    }

    private static SolutionLine line(Solution one, Collection<SolutionUse> used, Map<MemberId, String> names) {
        var text = one.text();
        var lead = text.lead();
        return new SolutionLine(
                one.id(),
                SolutionLine.letter(one.letterNo()),
                text,
                lead == null ? text.leadName() : names.getOrDefault(lead, ""),
                one.revision(),
                use(one, SolutionUse.Kind.IDEA, used)
                        .map(use -> new IdeaId(use.thing()))
                        .orElse(null),
                use(one, SolutionUse.Kind.ACTION, used).map(SolutionUse::madeAt).orElse(null));
    }

    private static Optional<SolutionUse> use(Solution one, SolutionUse.Kind kind, Collection<SolutionUse> used) {
        return used.stream()
                .filter(use -> use.solution().equals(one.id()) && use.kind() == kind)
                .findFirst();
    }

    private Map<MemberId, String> names(List<FixedOrder> rows) {
        return members.namesOf(rows.stream().map(FixedOrder::fixedBy).collect(Collectors.toSet()));
    }
}
