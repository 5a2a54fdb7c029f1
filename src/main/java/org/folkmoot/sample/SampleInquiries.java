package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.inquiry.AdviserService;
import org.folkmoot.inquiry.BalanceKind;
import org.folkmoot.inquiry.BalanceService;
import org.folkmoot.inquiry.EnterAdviserDay;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ProposeInquiry;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.sample.SampleTexts.Inquiry;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Inquiries, who sits in them and what they contributed. */
@Component
@Profile("sample")
class SampleInquiries {

    private static final LocalDate LAST_CONTRIBUTION = LocalDate.of(2009, 2, 1);
    private static final int LEAD_SLOTS = 2;
    private static final int WANTED = 5;
    private static final int ADVISED_DAYS = 2;

    /** About 45 adviser days for three inquiries. */
    private static final int ADVISER_HALF_DAYS = 30;

    private static final Duration RECRUITED_BEFORE = Duration.ofDays(21);

    private final InquiryService inquiries;
    private final BalanceService balance;
    private final AdviserService advisers;
    private final ProgrammeService programme;
    private final Stage stage;

    SampleInquiries(
            InquiryService inquiries,
            BalanceService balance,
            AdviserService advisers,
            ProgrammeService programme,
            Stage stage) {
        this.inquiries = inquiries;
        this.balance = balance;
        this.advisers = advisers;
        this.programme = programme;
        this.stage = stage;
    }

    void load(Cast cast, Placing placing, SampleCalendar calendar) {
        var texts = SampleFiles.inquiries().inquiries();
        var draw = new Draw("inquiries", cast.crowd());
        texts.forEach(text -> load(text, cast, placing, calendar, draw));
    }

    /** Those that report begin to, once everything that is worked on inside is there. */
    void report(Cast cast, Instant now) {
        var reporting = SampleFiles.inquiries().inquiries().stream()
                .filter(Inquiry::reporting)
                .map(Inquiry::question)
                .toList();
        var manager = cast.signIn("manager");
        stage.by(
                manager,
                now.minus(Duration.ofDays(1)),
                () -> inquiries.list(InquiryStage.UNDER_WAY, Pageable.unpaged()).stream()
                        .filter(one -> reporting.contains(one.question()))
                        .forEach(one -> inquiries.report(one.id())));
    }

    private void load(Inquiry text, Cast cast, Placing placing, SampleCalendar calendar, Draw draw) {
        var manager = cast.signIn("manager");
        var begins = calendar.moment(text.opens(), LocalTime.of(9, 30));
        var recruits = begins.minus(RECRUITED_BEFORE);
        var id = stage.by(manager, recruits, () -> inquiries.propose(proposal(text, placing, calendar)));
        stage.by(manager, recruits.plusSeconds(60), () -> inquiries.open(id));

        var seated = new ArrayList<>(draw.people(text.seatsTaken() - (text.with() == null ? 0 : 1), 5));
        seated.subList(0, text.leads())
                .forEach(lead ->
                        stage.by(manager, recruits.plusSeconds(3600), () -> inquiries.assignLead(id, lead.id())));
        seated.forEach(person -> stage.by(person, draw.moment(recruits, begins), () -> inquiries.takeSeat(id)));
        stage.by(manager, begins, () -> inquiries.begin(id));
        contribute(id, text, seated, begins, calendar, draw);
        setUp(id, manager, begins, calendar.day(text.opens()));
        if (text.with() != null)
            stage.by(cast.signIn(text.with()), begins.plus(Duration.ofDays(3)), () -> inquiries.takeSeat(id));
    }

    /** Five from each sector are wanted, and an adviser came to the first two days. */
    private void setUp(InquiryId id, Person manager, Instant begins, LocalDate firstDay) {
        stage.by(
                manager,
                begins,
                () -> programme
                        .sectors()
                        .forEach(sector ->
                                balance.want(id, BalanceKind.SECTOR, sector.id().value(), WANTED)));
        for (var day = 0; day < ADVISED_DAYS; day++) {
            var on = firstDay.plusDays(day);
            stage.by(
                    manager,
                    begins,
                    () -> advisers.enter(
                            id, new EnterAdviserDay(on, 2, "Adviser (sample)", "Method of the first round")));
        }
    }

    private void contribute(
            InquiryId id, Inquiry text, List<Person> seated, Instant begins, SampleCalendar calendar, Draw draw) {
        var until = calendar.moment(LAST_CONTRIBUTION, LocalTime.of(18, 0));
        for (var i = 0; i < text.contributions().size(); i++) {
            var words = text.contributions().get(i);
            stage.by(seated.get(i), draw.moment(begins, until), () -> inquiries.contribute(id, words, 0));
        }
    }

    private ProposeInquiry proposal(Inquiry text, Placing placing, SampleCalendar calendar) {
        var strand = programme.strands().stream()
                .filter(one -> one.number() == text.strand())
                .map(StrandSummary::id)
                .findFirst()
                .orElseThrow();
        return new ProposeInquiry(
                text.question(),
                "**" + text.title() + "**\n\n" + text.about(),
                text.sponsor(),
                strand,
                text.theme() == null ? null : placing.theme(text.theme()),
                calendar.day(text.opens()),
                calendar.day(text.closes()),
                text.seats(),
                LEAD_SLOTS,
                null,
                null,
                false,
                ADVISER_HALF_DAYS);
    }
}
