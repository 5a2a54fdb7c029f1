package org.folkmoot.issue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.issue.OrderSaved.Outcome;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own order of the issues of an inquiry. Nobody but its author reads it; the group's is made of all of them. */
@Service
@Transactional
public class IssueOrderService {

    private final InquiryRooms rooms;
    private final IssueDesk desk;
    private final IssueReading reading;
    private final Issues issues;
    private final IssueOrderings orderings;
    private final IssueOrders orders;
    private final IssuePlaces places;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    IssueOrderService(
            InquiryRooms rooms,
            IssueDesk desk,
            IssueReading reading,
            Issues issues,
            IssueOrderings orderings,
            IssueOrders orders,
            IssuePlaces places,
            CurrentMember currentMember,
            PortalClock clock) {
        this.rooms = rooms;
        this.desk = desk;
        this.reading = reading;
        this.issues = issues;
        this.orderings = orderings;
        this.orders = orders;
        this.places = places;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public MyIssueOrder mine(InquiryId id) {
        var room = rooms.read(id);
        var standing = reading.standing(id);
        var titles = new LinkedHashMap<IssueId, String>();
        standing.forEach(issue -> titles.put(issue.id(), issue.title()));
        var own = reading.own(id, false);
        return new MyIssueOrder(
                room,
                titles,
                own.map(reading::arranged).orElse(Arrangement.<IssueId>empty()).only(titles.keySet()),
                own.map(IssueOrder::revision).orElse(0),
                own.map(order -> reading.added(order, standing)).orElse(List.of()).stream()
                        .map(Issue::id)
                        .collect(Collectors.toSet()),
                IssueReading.closed(room, orderings.findByInquiryId(id.value())),
                reading.own(id, true)
                        .map(reading::arranged)
                        .map(order -> order.only(titles.keySet()))
                        .orElse(null));
    }

    /**
     * Saves an order as it stands. Once the ordering is closed it is kept beside the one that counts; when another window saved
     * something else since, nothing is written.
     *
     * @param seen how often the order the person sees was saved
     * @throws RefusedException NO_SEAT, NOTHING_ORDERED, and as {@link InquiryRooms#work}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public OrderSaved save(InquiryId id, int seen, Arrangement<IssueId> asked) {
        var room = rooms.work(id);
        refuseUnlessSeated(room);
        var order = standing(id, asked);
        if (order.places().isEmpty()) throw new RefusedException(IssueRefusal.NOTHING_ORDERED);
        if (desk.ordering(id).closed()) {
            put(id, true, order);
            return new OrderSaved(seen, Outcome.KEPT_LATE);
        }
        var before = reading.own(id, false);
        if (before.isPresent() && before.get().revision() != seen) {
            var same = reading.arranged(before.get()).sameAs(order);
            return new OrderSaved(before.get().revision(), same ? Outcome.COUNTED : Outcome.ORDERED_ELSEWHERE);
        }
        var saved = put(id, false, order);
        if (before.isEmpty()) rooms.contributed(id);
        return new OrderSaved(saved.revision(), Outcome.COUNTED);
    }

    /**
     * Keeps an order that came when the inquiry had moved on to its report; it does not count.
     *
     * @throws RefusedException NO_SEAT, NOTHING_ORDERED, ORDERING_OPEN, and as {@link InquiryRooms#read}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void keepLate(InquiryId id, Arrangement<IssueId> asked) {
        orderings.lock(id.value());
        var room = rooms.read(id);
        refuseUnlessSeated(room);
        if (room.underWay()) throw new RefusedException(IssueRefusal.ORDERING_OPEN);
        var order = standing(id, asked);
        if (order.places().isEmpty()) throw new RefusedException(IssueRefusal.NOTHING_ORDERED);
        put(id, true, order);
    }

    private IssueOrder put(InquiryId id, boolean late, Arrangement<IssueId> arrangement) {
        var now = clock.instant();
        var order =
                reading.own(id, late).orElseGet(() -> orders.save(new IssueOrder(id, currentMember.id(), late, now)));
        order.saved(now);
        Map<IssueId, Integer> to = new HashMap<>();
        for (var at = 0; at < arrangement.places().size(); at++)
            for (var issue : arrangement.places().get(at)) to.put(issue, at);
        for (var place : places.findByOrderIdOrderByPlaceAscIdAsc(order.id()))
            Optional.ofNullable(to.remove(place.issue())).ifPresentOrElse(place::moveTo, () -> places.delete(place));
        to.forEach((issue, at) -> places.save(new IssuePlace(order, issue, at)));
        return order;
    }

    /** What was merged meanwhile stands for what it was merged into; what was removed, or is of elsewhere, is left out. */
    private Arrangement<IssueId> standing(InquiryId id, Arrangement<IssueId> asked) {
        var all = issues.findByInquiryIdOrderByAddedAtAscIdAsc(id.value()).stream()
                .collect(Collectors.toMap(Issue::id, issue -> issue));
        var taken = new HashSet<IssueId>();
        return new Arrangement<>(asked.places().stream()
                .map(place -> place.stream()
                        .flatMap(issue -> kept(issue, all).stream())
                        .filter(taken::add)
                        .toList())
                .toList());
    }

    private static Optional<IssueId> kept(IssueId asked, Map<IssueId, Issue> all) {
        var issue = Optional.ofNullable(all.get(asked));
        while (issue.isPresent() && !issue.get().stands())
            issue = issue.map(Issue::mergedInto).map(all::get);
        return issue.map(Issue::id);
    }

    private static void refuseUnlessSeated(InquiryRoom room) {
        if (!room.seated()) throw new RefusedException(IssueRefusal.NO_SEAT);
    }
}
