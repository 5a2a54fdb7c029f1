package org.folkmoot.issue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.issue.IssueOrderingStep.Kind;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The group's order of the issues of an inquiry, for those who run it: by which method, until when, and what holds in the end. */
@Service
@Transactional
public class GroupOrderService {

    private final InquiryRooms rooms;
    private final IssueDesk desk;
    private final IssueReading reading;
    private final IssueOrders orders;
    private final IssueOrderingSteps steps;
    private final FixedOrders fixed;
    private final FixedPlaces fixedPlaces;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final AuditLog audit;
    private final MessageSource messages;

    GroupOrderService(
            InquiryRooms rooms,
            IssueDesk desk,
            IssueReading reading,
            IssueOrders orders,
            IssueOrderingSteps steps,
            FixedOrders fixed,
            FixedPlaces fixedPlaces,
            CurrentMember currentMember,
            PortalClock clock,
            AuditLog audit,
            MessageSource messages) {
        this.rooms = rooms;
        this.desk = desk;
        this.reading = reading;
        this.orders = orders;
        this.steps = steps;
        this.fixed = fixed;
        this.fixedPlaces = fixedPlaces;
        this.currentMember = currentMember;
        this.clock = clock;
        this.audit = audit;
        this.messages = messages;
    }

    /** @throws RefusedException METHOD_SETTLED once an order is in, ORDERING_CLOSED, and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void choose(InquiryId id, OrderMethodName method) {
        var ordering = desk.openOrdering(rooms.run(id));
        if (orders.countIn(id.value()) > 0) throw new RefusedException(IssueRefusal.METHOD_SETTLED);
        if (ordering.method() == method) return;
        ordering.by(method);
        step(ordering, Kind.METHOD);
    }

    /** No orders count any more; the group's is open to all inside. @throws RefusedException ORDERING_CLOSED, and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void close(InquiryId id) {
        var ordering = desk.openOrdering(rooms.run(id));
        ordering.close();
        step(ordering, Kind.CLOSED);
    }

    /** Orders are taken again. @throws RefusedException ORDERING_OPEN, FIXED_ALREADY, ORDERING_CLOSED once the inquiry is past its work, and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void reopen(InquiryId id) {
        var room = rooms.run(id);
        if (!room.underWay()) throw new RefusedException(IssueRefusal.ORDERING_CLOSED);
        var ordering = desk.ordering(id);
        if (standing(id).isPresent()) throw new RefusedException(IssueRefusal.FIXED_ALREADY);
        ordering.reopen();
        step(ordering, Kind.REOPENED);
    }

    /**
     * This order holds from now on, beside the computed one.
     *
     * @throws RefusedException NOT_ALL_PLACED, FIXED_ALREADY, ORDERING_OPEN before the close, and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void fix(InquiryId id, FixOrder asked) {
        var order = asked.order();
        var room = rooms.run(id);
        if (room.underWay()) desk.ordering(id).refuseUnlessClosed();
        if (standing(id).isPresent()) throw new RefusedException(IssueRefusal.FIXED_ALREADY);
        var all = reading.standing(id).stream().map(Issue::id).collect(Collectors.toSet());
        if (all.isEmpty() || !new HashSet<>(order.things()).equals(all))
            throw new RefusedException(IssueRefusal.NOT_ALL_PLACED);
        var row = fixed.save(new FixedOrder(id, asked.why(), currentMember.id(), clock.instant()));
        for (var at = 0; at < order.places().size(); at++)
            for (var issue : order.places().get(at)) fixedPlaces.save(new FixedPlace(row, issue, at));
    }

    /** The computed order holds again; that it was fixed stays on record. @throws RefusedException NOT_FIXED, and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void takeBack(InquiryId id) {
        rooms.run(id);
        standing(id)
                .orElseThrow(() -> new RefusedException(IssueRefusal.NOT_FIXED))
                .takeBack(currentMember.id(), clock.instant());
    }

    /** The group's order, a line for each issue. CSV. @throws RefusedException OWN_ORDER_FIRST while it is hidden from the person, and as {@link InquiryRooms#read} */
    @PreAuthorize("isAuthenticated()")
    public byte[] table(InquiryId id) {
        var board = reading.board(rooms.read(id));
        if (board.hidden()) throw new RefusedException(IssueRefusal.OWN_ORDER_FIRST);
        audit.record(new AuditLine(
                "issue.audit.exported",
                "export",
                null,
                board.room().question(),
                null,
                String.valueOf(board.issues().size())));
        return SheetWriter.csv(
                Stream.of(
                                "place",
                                "issue",
                                "computed",
                                "points",
                                "best",
                                "worst",
                                "deviation",
                                "method",
                                "orders",
                                "solutions")
                        .map(name -> word("issue.export." + name))
                        .toList(),
                board.issues().stream().map(issue -> cells(issue, board)).toList());
    }

    private List<String> cells(IssueLine issue, IssueBoard board) {
        var computed = Optional.ofNullable(issue.computed());
        var spread = computed.map(GroupPlace::spread);
        return List.of(
                issue.place() == 0 ? "" : String.valueOf(issue.place()),
                issue.title(),
                computed.map(one -> String.valueOf(one.place())).orElse(""),
                computed.map(GroupPlace::points).orElse(""),
                spread.map(one -> GroupPlace.halved(one.twicePlaces().firstKey()))
                        .orElse(""),
                spread.map(one -> GroupPlace.halved(one.twicePlaces().lastKey()))
                        .orElse(""),
                spread.map(one -> String.format(Locale.UK, "%.2f", one.deviation()))
                        .orElse(""),
                word("issue.method." + board.method()),
                String.valueOf(board.orders()),
                issue.solutions().stream().map(SolutionLine::letter).collect(Collectors.joining(", ")));
    }

    private Optional<FixedOrder> standing(InquiryId id) {
        return fixed.findByInquiryIdOrderByFixedAtDescIdDesc(id.value()).stream()
                .filter(FixedOrder::stands)
                .findFirst();
    }

    private void step(IssueOrdering ordering, Kind kind) {
        steps.save(new IssueOrderingStep(ordering, kind, currentMember.id(), clock.instant()));
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
