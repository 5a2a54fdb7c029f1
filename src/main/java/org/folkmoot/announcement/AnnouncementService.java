package org.folkmoot.announcement;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.mail.MailBody;
import org.folkmoot.mail.MailPreview;
import org.folkmoot.mail.MailResult;
import org.folkmoot.mail.MailState;
import org.folkmoot.mail.MailWriter;
import org.folkmoot.mail.MailingService;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announcements: written together by the managers, sent once to those who agreed to get them. */
@Service
@Transactional(readOnly = true)
public class AnnouncementService {

    private final Announcements announcements;
    private final SegmentSql segments;
    private final SegmentLabels labels;
    private final AnnouncementSending sending;
    private final MailWriter writer;
    private final MailingService mailing;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final Dates dates;
    private final PortalClock clock;

    AnnouncementService(
            Announcements announcements,
            SegmentSql segments,
            SegmentLabels labels,
            AnnouncementSending sending,
            MailWriter writer,
            MailingService mailing,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            Dates dates,
            PortalClock clock) {
        this.announcements = announcements;
        this.segments = segments;
        this.labels = labels;
        this.sending = sending;
        this.writer = writer;
        this.mailing = mailing;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.dates = dates;
        this.clock = clock;
    }

    /** Newest first. Two statements a page, and one for names. */
    @PreAuthorize("hasRole('MANAGER')")
    public Page<AnnouncementSummary> list(Pageable page) {
        var found = announcements.findAllByOrderByWrittenAtDescIdDesc(page);
        var names = members.namesOf(found.stream().map(Announcement::changedBy).collect(Collectors.toSet()));
        return found.map(one -> {
            var counted = one.found();
            return new AnnouncementSummary(
                    one.id(),
                    one.subject(),
                    one.segment().kind(),
                    one.segmentLabel(),
                    one.state(),
                    one.sendAt(),
                    names.getOrDefault(one.changedBy(), ""),
                    one.changedAt(),
                    counted == null ? null : counted.written());
        });
    }

    @PreAuthorize("hasRole('MANAGER')")
    public Optional<AnnouncementDetail> find(AnnouncementId id) {
        return announcements.findById(id.value()).map(this::detail);
    }

    /** A new draft, or the one this manager began and left blank. */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public AnnouncementId begin() {
        var me = currentMember.id();
        return announcements.blankOf(me.value(), Limit.of(1)).stream()
                .findFirst()
                .orElseGet(() -> announcements.saveAndFlush(new Announcement(me, clock.instant())))
                .id();
    }

    /**
     * Keeps a draft as it is now.
     *
     * @param seen version the person started from
     * @return the version it has now
     * @throws RefusedException NOT_THERE, NOT_A_DRAFT, NO_SUCH_SEGMENT, CHANGED_ELSEWHERE when there is a newer version
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public int save(AnnouncementId id, int seen, EditAnnouncement asked) {
        var one = seen(id, seen);
        one.write(asked, labels.of(asked.segment()), currentMember.id(), clock.instant());
        return announcements.saveAndFlush(one).version();
    }

    /** How many a segment holds now, and who of them gets it. One statement. */
    @PreAuthorize("hasRole('MANAGER')")
    public SegmentCount count(Segment segment) {
        return segments.count(segment);
    }

    /** How the mail will look. @param words Markdown */
    @PreAuthorize("hasRole('MANAGER')")
    public MailPreview preview(String subject, String words) {
        return mailing.preview(AnnouncementChoices.KIND, subject, MailBody.written(words));
    }

    /** Sends the draft as it was saved last to the person signed in, and to nobody else. @throws RefusedException NOT_THERE, UNFINISHED */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void sendTest(AnnouncementId id) {
        var one = announcements
                .findById(id.value())
                .orElseThrow(() -> new RefusedException(AnnouncementRefusal.NOT_THERE));
        if (one.subject().isEmpty() || one.words().isEmpty())
            throw new RefusedException(AnnouncementRefusal.UNFINISHED);
        var me = currentMember.id();
        writer.write(java.util.List.of(new WriteMail(
                "announcement-test:" + Ids.next(),
                me,
                labels.testSubject(one.subject()),
                MailBody.written(one.words()))));
    }

    /**
     * It goes out at that moment; until then it can be taken back.
     *
     * @param seen   version the person saw
     * @param moment null for now
     * @throws RefusedException NOT_THERE, NOT_A_DRAFT, UNFINISHED, CHANGED_ELSEWHERE, TIME_PASSED, TOO_FAR_AHEAD, NOBODY
     *                          when nobody would get it as things are
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void schedule(AnnouncementId id, int seen, @Nullable Instant moment) {
        var one = seen(id, seen);
        var now = clock.instant();
        one.schedule(moment == null ? now : moment, currentMember.id(), now);
        var count = segments.count(one.segment());
        if (count.receive() == 0)
            throw new RefusedException(
                    AnnouncementRefusal.NOBODY, count.people(), count.withoutConsent(), count.bouncing());
        audit.record(new AuditLine(
                "announcement.audit.scheduled",
                AnnouncementSending.KIND,
                id.value().toString(),
                one.subject(),
                null,
                one.segmentLabel() + ", " + dates.moment(moment == null ? now : moment)));
    }

    /** Becomes a draft again. @throws RefusedException NOT_THERE, UNDER_WAY once its time has come */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void takeBack(AnnouncementId id) {
        var one = locked(id);
        one.takeBack(currentMember.id(), clock.instant());
        audit.record(
                AuditLine.of("announcement.audit.taken-back", AnnouncementSending.KIND, id.value(), one.subject()));
    }

    /** Throws a draft away. @throws RefusedException NOT_THERE, NOT_A_DRAFT */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void discard(AnnouncementId id) {
        var one = locked(id);
        one.draft();
        announcements.delete(one);
        audit.record(AuditLine.of("announcement.audit.discarded", AnnouncementSending.KIND, id.value(), one.subject()));
    }

    /** What became of its mails, by state; every state is there. */
    @PreAuthorize("hasRole('MANAGER')")
    public Map<MailState, Long> result(AnnouncementId id) {
        return mailing.counts(AnnouncementChoices.KIND, AnnouncementSending.KIND, id.value());
    }

    /** The mails behind {@link #result}. */
    @PreAuthorize("hasRole('MANAGER')")
    public Page<MailResult> mails(AnnouncementId id, Optional<MailState> state, Pageable page) {
        return mailing.results(AnnouncementChoices.KIND, AnnouncementSending.KIND, id.value(), state, page);
    }

    /** Puts into the outbox what is due; the job does this by itself. */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public void sendDue() {
        sending.round();
    }

    private Announcement locked(AnnouncementId id) {
        return announcements.lock(id.value()).orElseThrow(() -> new RefusedException(AnnouncementRefusal.NOT_THERE));
    }

    private Announcement seen(AnnouncementId id, int version) {
        var one = locked(id);
        if (one.version() != version) throw new RefusedException(AnnouncementRefusal.CHANGED_ELSEWHERE);
        return one;
    }

    private AnnouncementDetail detail(Announcement one) {
        var names = members.namesOf(
                Stream.of(one.writtenBy(), one.changedBy()).collect(Collectors.toCollection(java.util.HashSet::new)));
        return new AnnouncementDetail(
                one.id(),
                one.version(),
                one.subject(),
                one.words(),
                one.segment(),
                one.segmentLabel(),
                one.state(),
                one.sendAt(),
                names.getOrDefault(one.writtenBy(), ""),
                names.getOrDefault(one.changedBy(), ""),
                one.changedAt(),
                one.found(),
                one.endedAt());
    }
}
