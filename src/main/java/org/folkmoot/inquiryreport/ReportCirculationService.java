package org.folkmoot.inquiryreport;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.moderation.Admission;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A report goes round among those inside for comment, is answered, and is published (ADR 0057). */
@Service
@Transactional
public class ReportCirculationService {

    public static final int COMMENT_MAX = ReportComment.WORDS_MAX;
    public static final int REASON_MAX = ReportVersion.REASON_MAX;

    private final HeldReports held;
    private final ReportChapters chapters;
    private final ReportWordings wordings;
    private final ReportVersions versions;
    private final ReportVersionChapters frozen;
    private final ReportComments comments;
    private final ReportRules rules;
    private final ReportReading reading;
    private final InquiryRooms rooms;
    private final Admission admission;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    ReportCirculationService(
            HeldReports held,
            ReportChapters chapters,
            ReportWordings wordings,
            ReportVersions versions,
            ReportVersionChapters frozen,
            ReportComments comments,
            ReportRules rules,
            ReportReading reading,
            InquiryRooms rooms,
            Admission admission,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.held = held;
        this.chapters = chapters;
        this.wordings = wordings;
        this.versions = versions;
        this.frozen = frozen;
        this.comments = comments;
        this.rules = rules;
        this.reading = reading;
        this.rooms = rooms;
        this.admission = admission;
        this.currentMember = currentMember;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How many days those inside usually have. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public int usualDays() {
        return rules.commentDays();
    }

    /** For reports sent round from now on. @throws UnusableInputException outside 1 to {@link CommentDays#MAX} */
    @PreAuthorize("hasRole('MANAGER')")
    public void makeUsual(int days) {
        rules.save(new ReportRule(new CommentDays(days).days(), currentMember.id(), clock.instant()));
    }

    /**
     * Freezes a version and asks those inside to comment; again, they have the days anew.
     *
     * @param days 1 to {@link CommentDays#MAX}
     * @throws RefusedException NOTHING_WRITTEN, PUBLISHED_ALREADY, NOT_BEGUN, NOT_REPORTING
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void circulate(InquiryId id, int days) {
        var length = Duration.ofDays(new CommentDays(days).days());
        var open = held.open(id);
        var room = open.room();
        if (wordings.standingIn(id.value()).stream().allMatch(one -> one.words().isEmpty()))
            throw new RefusedException(InquiryreportRefusal.NOTHING_WRITTEN);
        var now = clock.instant();
        var until = now.plus(length);
        open.report().circulate(until);
        var version = freeze(ReportVersion.circulated(id, next(id), until, currentMember.id(), now), id);
        onRecord("inquiryreport.audit.circulated", room);
        events.publishEvent(new ReportCirculated(
                id, room.question(), version.number(), people(room), currentMember.id(), until, now));
    }

    /**
     * @param words 1 to {@link #COMMENT_MAX} characters
     * @throws RefusedException COMMENTS_OVER, CHAPTER_GONE, NOT_BEGUN, of inquiries NOT_INSIDE, of moderation BLOCKED
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void comment(InquiryId id, ReportChapterId chapter, String words) {
        var text = Texts.block(words, COMMENT_MAX);
        var report = held.hold(id);
        if (!rooms.read(id).inside()) throw new RefusedException(InquiryreportRefusal.NOT_THEIRS_TO_READ);
        if (!report.takesCommentsAt(clock.instant())) throw new RefusedException(InquiryreportRefusal.COMMENTS_OVER);
        if (chapters.findByInquiryIdOrderByPlaceAscIdAsc(id.value()).stream()
                .noneMatch(one -> one.id().equals(chapter)))
            throw new RefusedException(InquiryreportRefusal.CHAPTER_GONE);
        admission.admit();
        comments.save(new ReportComment(id, chapter, text, currentMember.id(), clock.instant()));
    }

    /**
     * Answers a comment, or with an empty answer ticks it off.
     *
     * @throws RefusedException SETTLED_ALREADY, COMMENT_GONE, PUBLISHED_ALREADY, NOT_BEGUN, NOT_REPORTING
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void settle(InquiryId id, ReportCommentId comment, String answer) {
        var text = Texts.optionalBlock(answer, COMMENT_MAX);
        held.open(id);
        comments.findByInquiryIdOrderByWrittenAtAscIdAsc(id.value()).stream()
                .filter(one -> one.id().equals(comment))
                .findFirst()
                .orElseThrow(() -> new RefusedException(InquiryreportRefusal.COMMENT_GONE))
                .settle(text, currentMember.id(), clock.instant());
    }

    /**
     * Opens it to everybody and to search, as it stands now; its words stay as they are from then on.
     *
     * @param reason why before the time for comments is over; may be empty after it, or when everybody inside has commented
     * @throws RefusedException COMMENTS_STILL_OPEN without a reason, COMMENTS_WAIT while one is not answered, NOT_CIRCULATED,
     *     PUBLISHED_ALREADY, NOTHING_WRITTEN, NOT_BEGUN, NOT_REPORTING
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void publish(InquiryId id, String reason) {
        var why = Texts.optionalBlock(reason, REASON_MAX);
        var open = held.open(id);
        var room = open.room();
        var report = open.report();
        var now = clock.instant();
        var said = comments.findByInquiryIdOrderByWrittenAtAscIdAsc(id.value());
        var waiting = said.stream().filter(one -> one.answer().isEmpty()).count();
        if (waiting > 0) throw new RefusedException(InquiryreportRefusal.COMMENTS_WAIT, waiting);
        if (report.takesCommentsAt(now) && why.isEmpty() && !everybodySpoke(room, said))
            throw new RefusedException(InquiryreportRefusal.COMMENTS_STILL_OPEN);
        var text = text(id);
        if (text.isEmpty()) throw new RefusedException(InquiryreportRefusal.NOTHING_WRITTEN);
        report.publish(room.question(), text, now);
        freeze(ReportVersion.published(id, next(id), why, currentMember.id(), now), id);
        onRecord("inquiryreport.audit.published", room);
        events.publishEvent(new ReportPublished(id, room.question(), people(room), currentMember.id(), now));
    }

    private boolean everybodySpoke(InquiryRoom room, List<ReportComment> said) {
        var asked = reading.toComment(room).size();
        var out = versions.findByInquiryIdOrderByNumberAsc(room.id().value());
        return asked > 0 && reading.commenting(room, said, out) == asked;
    }

    private String text(InquiryId id) {
        Map<ReportChapterId, String> words = wordings.standingIn(id.value()).stream()
                .collect(Collectors.toMap(ReportWording::chapter, ReportWording::words));
        return chapters.findByInquiryIdOrderByPlaceAscIdAsc(id.value()).stream()
                .map(one -> words.getOrDefault(one.id(), ""))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private ReportVersion freeze(ReportVersion made, InquiryId id) {
        var version = versions.saveAndFlush(made);
        chapters.findByInquiryIdOrderByPlaceAscIdAsc(id.value())
                .forEach(chapter -> frozen.save(new ReportVersionChapter(version, chapter)));
        return version;
    }

    private int next(InquiryId id) {
        return versions.findByInquiryIdOrderByNumberAsc(id.value()).size() + 1;
    }

    private Set<MemberId> people(InquiryRoom room) {
        return rooms.people(room.id()).stream().map(InquiryPerson::member).collect(Collectors.toSet());
    }

    private void onRecord(String what, InquiryRoom room) {
        audit.record(AuditLine.of(what, "inquiry report", room.id().value(), room.question()));
    }
}
