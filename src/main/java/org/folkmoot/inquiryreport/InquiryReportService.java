package org.folkmoot.inquiryreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.WordDifference;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of an inquiry: beginning it from what there is, writing its chapters, comparing its versions. */
@Service
@Transactional
public class InquiryReportService {

    public static final int WORDS_MAX = ReportWording.WORDS_MAX;

    /** Number that stands for the text as it stands now, where versions are compared. */
    public static final int NOW = 0;

    private final HeldReports held;
    private final InquiryReports reports;
    private final ReportChapters chapters;
    private final ReportWordings wordings;
    private final ReportVersions versions;
    private final ReportSources sources;
    private final ReportReading reading;
    private final InquiryRooms rooms;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    InquiryReportService(
            HeldReports held,
            InquiryReports reports,
            ReportChapters chapters,
            ReportWordings wordings,
            ReportVersions versions,
            ReportSources sources,
            ReportReading reading,
            InquiryRooms rooms,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.held = held;
        this.reports = reports;
        this.chapters = chapters;
        this.wordings = wordings;
        this.versions = versions;
        this.sources = sources;
        this.reading = reading;
        this.rooms = rooms;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty where nobody has begun one, or it is not published and the person asking takes no part in the inquiry. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<ReportDetail> find(InquiryId id) {
        return reading.of(id);
    }

    /**
     * Begins it: the summary to be written by hand, then a chapter of every part that has something to tell.
     *
     * @throws RefusedException NOT_REPORTING, BEGUN_ALREADY, and of inquiries NOT_THEIRS_TO_RUN, CLOSED
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void begin(InquiryId id) {
        var room = held.reporting(id);
        if (reports.findById(id.value()).isPresent()) throw new RefusedException(InquiryreportRefusal.BEGUN_ALREADY);
        reports.save(new InquiryReport(room, currentMember.id(), clock.instant()));
        sources.all(room).forEach(one -> add(id, one));
        audit.record(AuditLine.of("inquiryreport.audit.begun", "inquiry report", id.value(), room.question()));
    }

    /**
     * Puts a chapter into other words; the earlier ones are kept. Empty leaves it out.
     *
     * @param seen wording the person read
     * @throws RefusedException CHANGED_MEANWHILE, CHAPTER_GONE, PUBLISHED_ALREADY, NOT_BEGUN, NOT_REPORTING
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void write(InquiryId id, ReportChapterId chapter, String words, int seen) {
        var text = Texts.optionalBlock(words, WORDS_MAX);
        held.open(id);
        write(chapter(id, chapter), text, seen, false);
    }

    /** What a chapter would say if it were assembled now; nothing where its source has nothing to tell. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public Optional<String> preview(InquiryId id, String source) {
        return rooms.find(id)
                .filter(room -> room.runs())
                .flatMap(room -> sources.of(source, room))
                .map(ReportSources.Assembled::words);
    }

    /**
     * Assembles a chapter from its source, in place of what stands there, which is kept; or adds it.
     *
     * @param seen wording the person read, 0 where there is no such chapter yet
     * @throws RefusedException NOTHING_TO_ASSEMBLE and as {@link #write}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void assemble(InquiryId id, String source, int seen) {
        var room = held.open(id).room();
        var made = sources.of(source, room)
                .orElseThrow(() -> new RefusedException(InquiryreportRefusal.NOTHING_TO_ASSEMBLE));
        var there = chapters.findByInquiryIdOrderByPlaceAscIdAsc(id.value()).stream()
                .filter(one -> one.source().equals(source))
                .findFirst();
        if (there.isPresent()) write(there.get(), made.words(), seen, true);
        else if (seen == 0) add(id, made);
        else throw new RefusedException(InquiryreportRefusal.CHAPTER_GONE);
    }

    /**
     * What changed, chapter by chapter, between two versions the person asking may read; chapters without a difference are
     * left out.
     *
     * @param after {@link #NOW} for the text as it stands now, for those who run the inquiry
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ChapterDifference> compare(InquiryId id, int before, int after) {
        var room = rooms.read(id);
        if (!room.inside() || after == NOW && !room.runs())
            throw new RefusedException(InquiryreportRefusal.NOT_THEIRS_TO_READ);
        var old = words(id, before);
        var now = words(id, after);
        var all = new ArrayList<ChapterDifference>();
        for (var chapter : chapters.findByInquiryIdOrderByPlaceAscIdAsc(id.value())) {
            var difference =
                    WordDifference.between(old.getOrDefault(chapter.id(), ""), now.getOrDefault(chapter.id(), ""));
            if (!difference.isNone()) all.add(new ChapterDifference(chapter.title(), difference));
        }
        return all;
    }

    private Map<ReportChapterId, String> words(InquiryId id, int number) {
        var all = number == NOW
                ? wordings.standingIn(id.value())
                : versions.findByInquiryIdOrderByNumberAsc(id.value()).stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .map(one -> wordings.ofVersion(one.id()))
                        .orElseGet(List::of);
        return all.stream()
                .collect(Collectors.toMap(
                        ReportWording::chapter, ReportWording::words, (one, other) -> one, LinkedHashMap::new));
    }

    private void add(InquiryId id, ReportSources.Assembled made) {
        try {
            var chapter = chapters.saveAndFlush(new ReportChapter(id, made.place(), made.source(), made.title()));
            keep(chapter, made.words(), true);
        } catch (DataIntegrityViolationException someoneWasFirst) {
            throw new RefusedException(InquiryreportRefusal.CHANGED_MEANWHILE);
        }
    }

    private void write(ReportChapter chapter, String words, int seen, boolean assembled) {
        chapter.reword(seen);
        keep(chapter, words, assembled);
    }

    private void keep(ReportChapter chapter, String words, boolean assembled) {
        wordings.saveAndFlush(new ReportWording(
                chapter.id(), chapter.revision(), words, assembled, currentMember.id(), clock.instant()));
    }

    private ReportChapter chapter(InquiryId id, ReportChapterId chapter) {
        return chapters.findByInquiryIdOrderByPlaceAscIdAsc(id.value()).stream()
                .filter(one -> one.id().equals(chapter))
                .findFirst()
                .orElseThrow(() -> new RefusedException(InquiryreportRefusal.CHAPTER_GONE));
    }
}
