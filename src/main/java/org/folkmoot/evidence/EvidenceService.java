package org.folkmoot.evidence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evidence log of an inquiry. Those inside write while it is under way; each change holds the inquiry's row, so that
 * nothing is struck out while a finding takes it up (ADR 0056).
 */
@Service
@Transactional
public class EvidenceService {

    /** Of one inquiry. */
    public static final int ENTRIES_MAX = 500;

    public static final int REASON_MAX = EvidenceStep.REASON_MAX;

    private final InquiryRooms rooms;
    private final EvidenceEntries entries;
    private final EvidenceSteps steps;
    private final Findings findings;
    private final FindingHeadings headings;
    private final InquiryAssets assets;
    private final EvidenceReading reading;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    EvidenceService(
            InquiryRooms rooms,
            EvidenceEntries entries,
            EvidenceSteps steps,
            Findings findings,
            FindingHeadings headings,
            InquiryAssets assets,
            EvidenceReading reading,
            CurrentMember currentMember,
            PortalClock clock) {
        this.rooms = rooms;
        this.entries = entries;
        this.steps = steps;
        this.findings = findings;
        this.headings = headings;
        this.assets = assets;
        this.reading = reading;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** The newest day first; entries struck out are among them for those inside. @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Page<EvidenceLine> list(InquiryId inquiry, EvidenceFilter filter, Pageable page) {
        var room = rooms.read(inquiry);
        var found = entries.page(inquiry.value(), filter.kind(), filter.number(), room.inside(), filter.like(), page);
        var lines = reading.lines(room, found.getContent()).iterator();
        return found.map(entry -> lines.next());
    }

    /** One entry as it stands now. @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<EvidenceLine> find(InquiryId inquiry, int number) {
        return list(inquiry, new EvidenceFilter(null, "", number), PageRequest.of(0, 1)).stream()
                .findFirst();
    }

    /** What a finding can rest on, by number. @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public List<EvidenceRef> standing(InquiryId inquiry) {
        rooms.read(inquiry);
        return entries.standingIn(inquiry.value()).stream()
                .map(EvidenceReading::ref)
                .toList();
    }

    /** @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public EvidenceCounts counts(InquiryId inquiry) {
        rooms.read(inquiry);
        Map<EvidenceKind, Integer> kinds = new EnumMap<>(EvidenceKind.class);
        entries.countsByKind(inquiry.value())
                .forEach(row -> kinds.put((EvidenceKind) row[0], ((Number) row[1]).intValue()));
        var found = findings.in(inquiry.value());
        return new EvidenceCounts(
                kinds,
                found.size(),
                headings.in(inquiry.value()).size(),
                (int) found.stream().filter(one -> one.evidence().isEmpty()).count(),
                assets.count(inquiry.value()));
    }

    /** @return its number. @throws RefusedException DAY_TO_COME, TOO_MANY_ENTRIES, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public int enter(InquiryId inquiry, WriteEvidence asked) {
        rooms.work(inquiry);
        requireUsable(asked);
        var number = entries.lastNumber(inquiry.value()) + 1;
        if (number > ENTRIES_MAX) throw new RefusedException(EvidenceRefusal.TOO_MANY_ENTRIES, ENTRIES_MAX);
        entries.save(new EvidenceEntry(inquiry, number, asked, currentMember.id(), clock.instant()));
        rooms.contributed(inquiry);
        return number;
    }

    /**
     * @param seen revision the person read
     * @throws RefusedException ENTRY_UNKNOWN, DAY_TO_COME, STRUCK_ALREADY, CHANGED_MEANWHILE, and as {@link InquiryRooms#work}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void change(InquiryId inquiry, EvidenceId id, int seen, WriteEvidence asked) {
        rooms.work(inquiry);
        requireUsable(asked);
        entry(inquiry, id).change(asked, seen, currentMember.id(), clock.instant());
    }

    /**
     * Strikes an entry out; those inside go on reading it, with the reason.
     *
     * @throws RefusedException ENTRY_UNKNOWN, USED_BY_FINDING, STRUCK_ALREADY, and as {@link InquiryRooms#work}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void strike(InquiryId inquiry, EvidenceId id, String reason) {
        rooms.work(inquiry);
        var entry = entry(inquiry, id);
        var resting = findings.restingOn(inquiry.value(), id.value());
        if (!resting.isEmpty())
            throw new RefusedException(
                    EvidenceRefusal.USED_BY_FINDING, resting.getFirst().title(), resting.size() - 1);
        steps.save(entry.strike(Texts.line(reason, REASON_MAX), currentMember.id(), clock.instant()));
    }

    /** @throws RefusedException ENTRY_UNKNOWN, NOT_STRUCK, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void putBack(InquiryId inquiry, EvidenceId id, String reason) {
        rooms.work(inquiry);
        steps.save(entry(inquiry, id).putBack(Texts.line(reason, REASON_MAX), currentMember.id(), clock.instant()));
    }

    private void requireUsable(WriteEvidence asked) {
        if (asked.day().isAfter(clock.today())) throw new RefusedException(EvidenceRefusal.DAY_TO_COME);
    }

    private EvidenceEntry entry(InquiryId inquiry, EvidenceId id) {
        return entries.findByIdAndInquiryId(id.value(), inquiry.value())
                .orElseThrow(() -> new RefusedException(EvidenceRefusal.ENTRY_UNKNOWN));
    }

    /** Numbers as they are shown: "E3, E7". */
    static String numbers(Collection<EvidenceEntry> entries) {
        return entries.stream()
                .map(EvidenceEntry::number)
                .sorted()
                .map(number -> "E" + number)
                .collect(Collectors.joining(", "));
    }
}
