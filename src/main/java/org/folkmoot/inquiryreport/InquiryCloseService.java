package org.folkmoot.inquiryreport;

import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of an inquiry, entered by those who run it while it reports, and asked before it closes. */
@Service
@Transactional
public class InquiryCloseService {

    private final InquiryCloseEntries entries;
    private final InquiryReports reports;
    private final HeldReports held;
    private final InquiryRooms rooms;
    private final ProgrammeService programme;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    InquiryCloseService(
            InquiryCloseEntries entries,
            InquiryReports reports,
            HeldReports held,
            InquiryRooms rooms,
            ProgrammeService programme,
            CurrentMember currentMember,
            PortalClock clock) {
        this.entries = entries;
        this.reports = reports;
        this.held = held;
        this.rooms = rooms;
        this.programme = programme;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** For those who take part; for everybody once the inquiry is closed. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<CloseRecord> of(InquiryId id) {
        return rooms.find(id)
                .filter(room -> room.inside() || room.stage() == InquiryStage.CLOSED)
                .map(room -> new CloseRecord(
                        standing(id).stream().map(InquiryCloseEntry::entry).toList(),
                        reports.findById(id.value())
                                .filter(InquiryReport::published)
                                .isPresent(),
                        room.runs() && room.stage() == InquiryStage.REPORTING));
    }

    /**
     * A thing that came of it takes "nothing of this kind" out.
     *
     * @throws RefusedException ENTRIES_STAND for {@link WriteCloseEntry.Nothing} beside others, PLACEMENT_UNKNOWN, NOT_REPORTING,
     *     and of inquiries NOT_THEIRS_TO_RUN, CLOSED
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void add(InquiryId id, WriteCloseEntry asked) {
        held.reporting(id);
        var there =
                standing(id).stream().filter(one -> one.kind() == asked.kind()).toList();
        if (asked instanceof WriteCloseEntry.Nothing && !there.isEmpty())
            throw new RefusedException(InquiryreportRefusal.ENTRIES_STAND);
        var now = clock.instant();
        there.stream().filter(InquiryCloseEntry::nothing).forEach(one -> one.takeOut(currentMember.id(), now));
        entries.saveAndFlush(new InquiryCloseEntry(id, asked, placement(asked), currentMember.id(), now));
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE, ENTRY_GONE and as {@link #add} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void change(InquiryId id, CloseEntryId entry, WriteCloseEntry asked, int seen) {
        held.reporting(id);
        var there = one(id, entry);
        if (there.kind() != asked.kind() || there.nothing() != asked instanceof WriteCloseEntry.Nothing)
            throw new RefusedException(InquiryreportRefusal.ENTRY_GONE);
        there.change(asked, placement(asked), seen, currentMember.id(), clock.instant());
    }

    /** Its row is kept. @throws RefusedException ENTRY_GONE and as {@link #add} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void takeOut(InquiryId id, CloseEntryId entry) {
        held.reporting(id);
        one(id, entry).takeOut(currentMember.id(), clock.instant());
    }

    private InquiryCloseEntry one(InquiryId id, CloseEntryId entry) {
        return standing(id).stream()
                .filter(one -> one.id().equals(entry))
                .findFirst()
                .orElseThrow(() -> new RefusedException(InquiryreportRefusal.ENTRY_GONE));
    }

    private List<InquiryCloseEntry> standing(InquiryId id) {
        return entries.standingIn(List.of(id.value()));
    }

    private String placement(WriteCloseEntry asked) {
        if (!(asked instanceof WriteCloseEntry.Influence influence)) return "";
        var strategy = programme.strategy();
        var name =
                switch (influence.placement()) {
                    case ClosePlacement.Cell(var theme, var principle) ->
                        strategy.themes().stream()
                                .filter(one -> one.id().equals(theme))
                                .flatMap(one -> strategy.principles().stream()
                                        .filter(other -> other.id().equals(principle))
                                        .map(other -> one.name() + " × " + other.name()))
                                .findFirst();
                    case ClosePlacement.Beside(var condition) ->
                        strategy.conditions().stream()
                                .filter(one -> one.id().equals(condition))
                                .map(one -> one.name())
                                .findFirst();
                };
        var found = name.orElseThrow(() -> new RefusedException(InquiryreportRefusal.PLACEMENT_UNKNOWN));
        return found.length() <= InquiryCloseEntry.PLACEMENT_MAX
                ? found
                : found.substring(0, InquiryCloseEntry.PLACEMENT_MAX);
    }
}
