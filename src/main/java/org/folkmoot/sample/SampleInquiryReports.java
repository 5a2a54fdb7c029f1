package org.folkmoot.sample;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.InquirySummary;
import org.folkmoot.inquiry.ProposeInquiry;
import org.folkmoot.inquiryreport.AnswerRecommendation;
import org.folkmoot.inquiryreport.ClosePlacement;
import org.folkmoot.inquiryreport.InquiryCloseService;
import org.folkmoot.inquiryreport.InquiryReportService;
import org.folkmoot.inquiryreport.RecommendationReply;
import org.folkmoot.inquiryreport.RecommendationService;
import org.folkmoot.inquiryreport.ReportCirculationService;
import org.folkmoot.inquiryreport.ReportDetail;
import org.folkmoot.inquiryreport.WriteCloseEntry;
import org.folkmoot.inquiryreport.WriteRecommendation;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.sample.SampleTexts.ClosedInquiryText;
import org.folkmoot.sample.SampleTexts.RecommendationText;
import org.folkmoot.sample.SampleTexts.ReportCommentText;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The inquiry that reports has its report out for comment; a small one is closed, with what came of it. */
@Component
@Profile("sample")
class SampleInquiryReports {

    private static final String SUMMARY = "Executive summary";
    private static final int COMMENT_DAYS = 10;
    private static final LocalDate RECRUITED = LocalDate.of(2008, 11, 10);
    private static final LocalDate CONTRIBUTED = LocalDate.of(2008, 11, 27);
    private static final LocalDate REPORTED = LocalDate.of(2008, 12, 20);
    private static final LocalDate PUBLISHED = LocalDate.of(2009, 1, 5);
    private static final LocalDate CLOSED = LocalDate.of(2009, 1, 20);

    private final InquiryService inquiries;
    private final InquiryRooms rooms;
    private final InquiryReportService reports;
    private final ReportCirculationService circulation;
    private final RecommendationService recommendations;
    private final InquiryCloseService closing;
    private final ProgrammeService programme;
    private final Stage stage;

    SampleInquiryReports(
            InquiryService inquiries,
            InquiryRooms rooms,
            InquiryReportService reports,
            ReportCirculationService circulation,
            RecommendationService recommendations,
            InquiryCloseService closing,
            ProgrammeService programme,
            Stage stage) {
        this.inquiries = inquiries;
        this.rooms = rooms;
        this.reports = reports;
        this.circulation = circulation;
        this.recommendations = recommendations;
        this.closing = closing;
        this.programme = programme;
        this.stage = stage;
    }

    void load(Cast cast, Placing placing, SampleCalendar calendar, Instant now) {
        var texts = SampleFiles.inquiryReports();
        var manager = cast.signIn("manager");
        var reporting =
                stage.by(manager, now, () -> inquiries.list(InquiryStage.REPORTING, PageRequest.of(0, 1))).stream()
                        .map(InquirySummary::id)
                        .findFirst()
                        .orElseThrow();
        var inside = stage.by(manager, now, () -> people(cast, reporting));
        recommend(manager, reporting, texts.reporting().recommendations(), now.minus(Duration.ofHours(23)));
        write(manager, reporting, texts.reporting().summary(), now.minus(Duration.ofHours(22)));
        stage.by(manager, now.minus(Duration.ofHours(20)), () -> circulation.circulate(reporting, COMMENT_DAYS));
        var who = inside.iterator();
        texts.reporting()
                .comments()
                .forEach(one -> comment(manager, who.next(), reporting, one, now.minus(Duration.ofHours(9))));
        close(texts.closed(), manager, inside, placing, calendar);
    }

    private List<Person> people(Cast cast, InquiryId id) {
        var known = cast.crowd().stream().collect(toMap(Person::id, one -> one, (one, other) -> one));
        return rooms.people(id).stream()
                .map(InquiryPerson::member)
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void recommend(Person by, InquiryId id, List<RecommendationText> texts, Instant moment) {
        texts.forEach(one ->
                stage.by(by, moment, () -> recommendations.add(id, new WriteRecommendation(one.words(), one.to()))));
    }

    private void write(Person by, InquiryId id, String summary, Instant moment) {
        stage.by(by, moment, () -> {
            reports.begin(id);
            var chapter = chapter(id, SUMMARY);
            reports.write(id, chapter.id(), summary, chapter.revision());
        });
    }

    private ReportDetail.Chapter chapter(InquiryId id, String title) {
        return reports.find(id).orElseThrow().chapters().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void comment(Person manager, Person by, InquiryId id, ReportCommentText text, Instant moment) {
        stage.by(
                by,
                moment,
                () -> circulation.comment(id, chapter(id, text.chapter()).id(), text.words()));
        var answer = text.answer();
        if (answer == null) return;
        stage.by(
                manager,
                moment.plus(Duration.ofHours(2)),
                () -> circulation.settle(
                        id, chapter(id, text.chapter()).comments().getLast().id(), answer));
    }

    private void close(
            ClosedInquiryText text, Person manager, List<Person> inside, Placing placing, SampleCalendar calendar) {
        var id = held(text, manager, inside.subList(0, text.seatsTaken()), placing, calendar);
        var reported = calendar.moment(REPORTED, LocalTime.of(10, 0));
        stage.by(manager, reported, () -> inquiries.report(id));
        recommend(manager, id, text.recommendations(), reported.plusSeconds(600));
        write(manager, id, text.summary(), reported.plusSeconds(3600));
        stage.by(manager, reported.plusSeconds(7200), () -> circulation.circulate(id, COMMENT_DAYS));
        var published = calendar.moment(PUBLISHED, LocalTime.of(11, 0));
        stage.by(manager, published, () -> circulation.publish(id, ""));
        stage.by(manager, published.plusSeconds(600), () -> answer(id, text.recommendations(), calendar));
        var closed = calendar.moment(CLOSED, LocalTime.of(15, 0));
        stage.by(manager, closed.minusSeconds(3600), () -> {
            var influence = text.influence();
            closing.add(
                    id,
                    new WriteCloseEntry.Influence(
                            new ClosePlacement.Cell(
                                    placing.theme(influence.theme()), placing.principle(influence.principle())),
                            influence.how(),
                            influence.evidence()));
            var saved = text.efficiency();
            closing.add(id, new WriteCloseEntry.Efficiency(saved.what(), saved.amount(), saved.pounds(), saved.whom()));
            text.activities().forEach(one -> closing.add(id, new WriteCloseEntry.Activity(one.what(), one.who())));
        });
        stage.by(manager, closed, () -> inquiries.close(id));
    }

    /** Proposed, recruited, begun and contributed to, by people who sit in an inquiry anyway. */
    private InquiryId held(
            ClosedInquiryText text, Person manager, List<Person> seated, Placing placing, SampleCalendar calendar) {
        var recruits = calendar.moment(RECRUITED, LocalTime.of(9, 30));
        var strand = programme.strands().stream()
                .filter(one -> one.number() == text.strand())
                .map(StrandSummary::id)
                .findFirst()
                .orElseThrow();
        var proposal = new ProposeInquiry(
                text.question(),
                "**" + text.title() + "**\n\n" + text.about(),
                text.sponsor(),
                strand,
                placing.theme(text.theme()),
                calendar.day(text.opens()),
                calendar.day(text.closes()),
                text.seats(),
                1);
        var id = stage.by(manager, recruits, () -> inquiries.propose(proposal));
        stage.by(manager, recruits.plusSeconds(60), () -> inquiries.open(id));
        stage.by(
                manager,
                recruits.plusSeconds(3600),
                () -> inquiries.assignLead(id, seated.getFirst().id()));
        seated.forEach(one -> stage.by(one, recruits.plusSeconds(7200), () -> inquiries.takeSeat(id)));
        stage.by(manager, calendar.moment(text.opens(), LocalTime.of(9, 30)), () -> inquiries.begin(id));
        for (var i = 0; i < text.contributions().size(); i++) {
            var words = text.contributions().get(i);
            stage.by(
                    seated.get(i),
                    calendar.moment(CONTRIBUTED, LocalTime.of(17, 0)).plus(Duration.ofDays(i)),
                    () -> inquiries.contribute(id, words, 0));
        }
        return id;
    }

    private void answer(InquiryId id, List<RecommendationText> texts, SampleCalendar calendar) {
        var lines = recommendations.of(id).orElseThrow().lines();
        for (var i = 0; i < lines.size(); i++) {
            var text = texts.get(i);
            var agreed = !"NO".equals(text.answer());
            recommendations.answer(
                    id,
                    lines.get(i).id(),
                    new AnswerRecommendation(
                            RecommendationReply.valueOf(Objects.requireNonNull(text.answer())),
                            Objects.requireNonNullElse(text.reason(), ""),
                            Objects.requireNonNullElse(text.owner(), ""),
                            agreed ? calendar.today().plusDays(text.dueDays()) : null,
                            agreed ? calendar.today().plusDays(60) : null,
                            null),
                    0);
        }
    }
}
