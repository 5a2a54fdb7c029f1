package org.folkmoot.inquiryreport;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryReportPart;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.member.Standing;
import org.folkmoot.programme.ProgrammeService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Who took part, in figures of which none is small enough to name somebody; whoever assembles it, the same. What people
 * wrote stays among them.
 */
@Component
class TookPartPart implements InquiryReportPart {

    static final int SMALLEST_SHOWN = 5;

    private final InquiryRooms rooms;
    private final InquiryService inquiries;
    private final ProgrammeService programme;
    private final MessageSource messages;

    TookPartPart(InquiryRooms rooms, InquiryService inquiries, ProgrammeService programme, MessageSource messages) {
        this.rooms = rooms;
        this.inquiries = inquiries;
        this.programme = programme;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String titleKey() {
        return "inquiryreport.part.took-part";
    }

    @Override
    public Optional<String> text(InquiryRoom room) {
        var seated =
                rooms.people(room.id()).stream().filter(InquiryPerson::seated).toList();
        if (seated.isEmpty()) return Optional.empty();
        var standings = seated.stream()
                .map(InquiryPerson::standing)
                .filter(Objects::nonNull)
                .toList();
        var organisations =
                standings.stream().map(Standing::organisation).distinct().count();
        var sectors = standings.stream().map(Standing::sector).distinct().count();
        var wrote = inquiries.find(room.id()).orElseThrow().contributors();
        if (seated.size() < SMALLEST_SHOWN) return Optional.of(text("few", SMALLEST_SHOWN));
        return Optional.of(text(
                "text",
                seated.size(),
                figure(organisations),
                figure(sectors),
                programme.sectors().size(),
                figure(wrote)));
    }

    private String figure(long count) {
        return count < SMALLEST_SHOWN ? text("fewer", SMALLEST_SHOWN) : String.valueOf(count);
    }

    private String text(String what, Object... arguments) {
        return messages.getMessage("inquiryreport.took-part." + what, arguments, Locale.UK);
    }
}
