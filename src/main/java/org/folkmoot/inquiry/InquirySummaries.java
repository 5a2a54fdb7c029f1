package org.folkmoot.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Standing;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Makes the lines of a list from inquiries, with the same few statements however many there are. */
@Component
class InquirySummaries {

    private final Seats seats;
    private final InquiryLeads leads;
    private final MemberService members;
    private final ProgrammeService programme;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    InquirySummaries(
            Seats seats,
            InquiryLeads leads,
            MemberService members,
            ProgrammeService programme,
            CurrentMember currentMember,
            PortalClock clock) {
        this.seats = seats;
        this.leads = leads;
        this.members = members;
        this.programme = programme;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    Map<InquiryId, InquirySummary> of(List<Inquiry> shown) {
        if (shown.isEmpty()) return Map.of();
        var ids = shown.stream().map(inquiry -> inquiry.id().value()).toList();
        var seated = seats.standingIn(ids).stream()
                .collect(Collectors.groupingBy(Seat::inquiry, Collectors.mapping(Seat::member, Collectors.toList())));
        var led = leads.standingIn(ids).stream()
                .collect(Collectors.groupingBy(InquiryLead::inquiry, Collectors.counting()));
        var everyone = seated.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var standings = members.standingsOf(everyone, clock.today());
        var themes = programme.strategy().themes().stream()
                .collect(Collectors.toMap(Strategy.Theme::id, Strategy.Theme::name));
        var sectorsOf = programme.sectors().size();
        return shown.stream().collect(Collectors.toMap(Inquiry::id, inquiry -> {
            var people = seated.getOrDefault(inquiry.id(), List.of());
            return new InquirySummary(
                    inquiry.id(),
                    inquiry.question(),
                    inquiry.stage(),
                    inquiry.theme().map(theme -> themes.getOrDefault(theme, "")).orElse(""),
                    inquiry.firstDay(),
                    inquiry.lastDay(),
                    inquiry.seats(),
                    inquiry.taken(),
                    sectors(people, standings),
                    sectorsOf,
                    Math.max(
                            0,
                            inquiry.leadSlots()
                                    - led.getOrDefault(inquiry.id(), 0L).intValue()),
                    currentMember.find().map(people::contains).orElse(false));
        }));
    }

    private static int sectors(List<MemberId> people, Map<MemberId, Standing> standings) {
        return (int) people.stream()
                .map(standings::get)
                .filter(Objects::nonNull)
                .map(Standing::sector)
                .distinct()
                .count();
    }
}
