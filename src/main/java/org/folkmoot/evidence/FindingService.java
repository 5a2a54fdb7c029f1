package org.folkmoot.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Findings of an inquiry under its headings. Those inside write findings while it is under way; the headings are seen to by
 * those who run it, until it is closed. Each change holds the inquiry's row.
 */
@Service
@Transactional
public class FindingService {

    /** Of one inquiry. */
    public static final int HEADINGS_MAX = 20;

    public static final int FINDINGS_MAX = 100;

    private final InquiryRooms rooms;
    private final EvidenceEntries entries;
    private final Findings findings;
    private final FindingHeadings headings;
    private final EvidenceReading reading;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    FindingService(
            InquiryRooms rooms,
            EvidenceEntries entries,
            Findings findings,
            FindingHeadings headings,
            EvidenceReading reading,
            CurrentMember currentMember,
            PortalClock clock) {
        this.rooms = rooms;
        this.entries = entries;
        this.findings = findings;
        this.headings = headings;
        this.reading = reading;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** By heading, in their order. @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public List<HeadingDetail> list(InquiryId inquiry) {
        return reading.findings(rooms.read(inquiry));
    }

    /** One finding as it stands now. @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<FindingDetail> find(InquiryId inquiry, FindingId id) {
        return list(inquiry).stream()
                .flatMap(heading -> heading.findings().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** @throws RefusedException TOO_MANY_FINDINGS, TOO_MANY_HEADINGS, ENTRY_UNKNOWN, EVIDENCE_STRUCK, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public FindingId add(InquiryId inquiry, WriteFinding asked) {
        rooms.work(inquiry);
        requireStanding(inquiry, asked.evidence());
        if (findings.in(inquiry.value()).size() >= FINDINGS_MAX)
            throw new RefusedException(EvidenceRefusal.TOO_MANY_FINDINGS, FINDINGS_MAX);
        var heading = heading(inquiry, asked.heading());
        var finding = new Finding(inquiry, heading, asked, currentMember.id(), clock.instant());
        findings.save(finding);
        rooms.contributed(inquiry);
        return finding.id();
    }

    /**
     * @param seen revision the person read
     * @throws RefusedException FINDING_UNKNOWN, CHANGED_MEANWHILE, TOO_MANY_HEADINGS, ENTRY_UNKNOWN, EVIDENCE_STRUCK, and as
     *     {@link InquiryRooms#work}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void change(InquiryId inquiry, FindingId id, int seen, WriteFinding asked) {
        rooms.work(inquiry);
        requireStanding(inquiry, asked.evidence());
        finding(inquiry, id)
                .change(heading(inquiry, asked.heading()), asked, seen, currentMember.id(), clock.instant());
    }

    /** @param seen revision the person read. @throws RefusedException FINDING_UNKNOWN, CHANGED_MEANWHILE, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void remove(InquiryId inquiry, FindingId id, int seen) {
        rooms.work(inquiry);
        finding(inquiry, id).remove(seen, currentMember.id(), clock.instant());
    }

    /** After the others. @throws RefusedException HEADING_TAKEN, TOO_MANY_HEADINGS, and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void addHeading(InquiryId inquiry, String title) {
        rooms.run(inquiry);
        var words = WriteFinding.heading(title);
        requireFree(headings.in(inquiry.value()), words);
        heading(inquiry, words);
    }

    /** @param seen revision the person read. @throws RefusedException HEADING_UNKNOWN, HEADING_TAKEN, CHANGED_MEANWHILE, and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void callHeading(InquiryId inquiry, HeadingId id, int seen, String title) {
        rooms.run(inquiry);
        var words = WriteFinding.heading(title);
        var all = headings.in(inquiry.value());
        var one = in(all, id);
        requireFree(all.stream().filter(other -> other != one).toList(), words);
        one.call(words, seen);
    }

    /** One place up or down; nothing happens at the end. @throws RefusedException HEADING_UNKNOWN, and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void moveHeading(InquiryId inquiry, HeadingId id, boolean down) {
        rooms.run(inquiry);
        var all = headings.in(inquiry.value());
        var one = in(all, id);
        var other = all.indexOf(one) + (down ? 1 : -1);
        if (other >= 0 && other < all.size()) one.changePlaces(all.get(other));
    }

    /** An empty one. @throws RefusedException HEADING_UNKNOWN, HEADING_HAS_FINDINGS, and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void removeHeading(InquiryId inquiry, HeadingId id) {
        rooms.run(inquiry);
        var one = in(headings.in(inquiry.value()), id);
        if (findings.in(inquiry.value()).stream()
                .anyMatch(found -> found.heading().equals(id)))
            throw new RefusedException(EvidenceRefusal.HEADING_HAS_FINDINGS);
        one.leave();
    }

    /** Called so already, or after the others from now on. */
    private HeadingId heading(InquiryId inquiry, String title) {
        var all = headings.in(inquiry.value());
        var there = all.stream().filter(one -> one.isCalled(title)).findFirst();
        if (there.isPresent()) return there.get().id();
        if (all.size() >= HEADINGS_MAX) throw new RefusedException(EvidenceRefusal.TOO_MANY_HEADINGS, HEADINGS_MAX);
        var place = all.isEmpty() ? 0 : all.getLast().place() + 1;
        return headings.save(new FindingHeading(inquiry, place, title, currentMember.id(), clock.instant()))
                .id();
    }

    private void requireStanding(InquiryId inquiry, Set<EvidenceId> evidence) {
        if (evidence.isEmpty()) return;
        var there = entries.findByInquiryIdAndIdIn(
                inquiry.value(), evidence.stream().map(EvidenceId::value).collect(Collectors.toSet()));
        if (there.size() < evidence.size()) throw new RefusedException(EvidenceRefusal.ENTRY_UNKNOWN);
        var struck = there.stream().filter(EvidenceEntry::struck).toList();
        if (!struck.isEmpty())
            throw new RefusedException(EvidenceRefusal.EVIDENCE_STRUCK, EvidenceService.numbers(struck), struck.size());
    }

    private static void requireFree(List<FindingHeading> all, String title) {
        if (all.stream().anyMatch(one -> one.isCalled(title)))
            throw new RefusedException(EvidenceRefusal.HEADING_TAKEN, title);
    }

    private static FindingHeading in(List<FindingHeading> all, HeadingId id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(EvidenceRefusal.HEADING_UNKNOWN));
    }

    private Finding finding(InquiryId inquiry, FindingId id) {
        return findings.findByIdAndInquiryIdAndRemovedAtIsNull(id.value(), inquiry.value())
                .orElseThrow(() -> new RefusedException(EvidenceRefusal.FINDING_UNKNOWN));
    }
}
