package org.folkmoot.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Standing;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must be in the room: seats by sector and by area, against what was wanted. */
@Service
@Transactional(readOnly = true)
public class BalanceService {

    private final Inquiries inquiries;
    private final InquiryRooms rooms;
    private final Seats seats;
    private final WantedSeatsRows rows;
    private final MemberService members;
    private final ProgrammeService programme;
    private final PortalClock clock;

    BalanceService(
            Inquiries inquiries,
            InquiryRooms rooms,
            Seats seats,
            WantedSeatsRows rows,
            MemberService members,
            ProgrammeService programme,
            PortalClock clock) {
        this.inquiries = inquiries;
        this.rooms = rooms;
        this.seats = seats;
        this.rows = rows;
        this.members = members;
        this.programme = programme;
        this.clock = clock;
    }

    /** Every sector and every area of the programme, sectors first. @throws RefusedException INQUIRY_UNKNOWN, NOT_INSIDE */
    @PreAuthorize("isAuthenticated()")
    public List<BalanceLine> balance(InquiryId id) {
        if (!rooms.read(id).inside()) throw new RefusedException(InquiryRefusal.NOT_INSIDE);
        return lines(id);
    }

    /** Sectors and areas from which somebody is still looked for, without any number: open to all. */
    @PreAuthorize("permitAll")
    public List<String> missing(InquiryId id) {
        if (rows.findByInquiryId(id.value()).isEmpty()) return List.of();
        return lines(id).stream()
                .filter(line -> line.missing() > 0)
                .map(BalanceLine::name)
                .toList();
    }

    /**
     * @param number 0 to {@link ProposeInquiry#SEATS_MAX}; 0 says nothing about it
     * @throws RefusedException NOT_THEIRS_TO_RUN, CLOSED, INQUIRY_UNKNOWN
     * @throws UnusableInputException outside the bounds
     */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void want(InquiryId id, BalanceKind kind, UUID of, int number) {
        if (number < 0 || number > ProposeInquiry.SEATS_MAX)
            throw new UnusableInputException("inquiry.input.wanted", ProposeInquiry.SEATS_MAX);
        rooms.run(id);
        var known = rows.findByInquiryId(id.value()).stream()
                .filter(one -> one.isFor(kind, of))
                .findFirst();
        if (number == 0) known.ifPresent(rows::delete);
        else if (known.isPresent()) known.get().want(number);
        else rows.save(new WantedSeats(id, kind, of, number));
    }

    private List<BalanceLine> lines(InquiryId id) {
        if (inquiries.findById(id.value()).isEmpty()) return List.of();
        var people = seats.people(id.value()).stream().map(MemberId::new).toList();
        var standings = members.standingsOf(people, clock.today()).values();
        var bySector = count(standings, standing -> standing.sector().value());
        var byArea = count(standings, standing -> standing.area().value());
        var wanted = rows.findByInquiryId(id.value());
        var lines = new ArrayList<BalanceLine>();
        programme
                .sectors()
                .forEach(sector ->
                        lines.add(line(BalanceKind.SECTOR, sector.id().value(), sector.name(), bySector, wanted)));
        programme
                .areas()
                .forEach(area -> lines.add(line(BalanceKind.AREA, area.id().value(), area.name(), byArea, wanted)));
        return lines;
    }

    private static Map<UUID, Long> count(java.util.Collection<Standing> standings, Function<Standing, UUID> by) {
        return standings.stream()
                .map(by)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static BalanceLine line(
            BalanceKind kind, UUID of, String name, Map<UUID, Long> seated, List<WantedSeats> wanted) {
        var number = wanted.stream()
                .filter(one -> one.isFor(kind, of))
                .mapToInt(WantedSeats::wanted)
                .sum();
        return new BalanceLine(kind, of, name, seated.getOrDefault(of, 0L).intValue(), number);
    }
}
