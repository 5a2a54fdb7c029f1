package org.folkmoot.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.evidence.EvidenceLine.FindingRef;
import org.folkmoot.evidence.EvidenceLine.Struck;
import org.folkmoot.files.FileCounts;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evidence and findings as they are read, in a fixed number of statements. Who may read has been asked already. */
@Component
class EvidenceReading {

    private final EvidenceEntries entries;
    private final EvidenceSteps steps;
    private final Findings findings;
    private final FindingHeadings headings;
    private final FileCounts files;
    private final MemberService members;

    EvidenceReading(
            EvidenceEntries entries,
            EvidenceSteps steps,
            Findings findings,
            FindingHeadings headings,
            FileCounts files,
            MemberService members) {
        this.entries = entries;
        this.steps = steps;
        this.findings = findings;
        this.headings = headings;
        this.files = files;
        this.members = members;
    }

    /** In the order given. Who wrote is told to those inside: sitting in an inquiry is not public. */
    List<EvidenceLine> lines(InquiryRoom room, List<EvidenceEntry> rows) {
        if (rows.isEmpty()) return List.of();
        var keys = rows.stream().map(row -> row.id().value()).toList();
        Map<EvidenceId, EvidenceStep> newest = new HashMap<>();
        if (rows.stream().anyMatch(EvidenceEntry::struck))
            steps.findByEntryIdInOrderByTakenAtAscIdAsc(keys).forEach(step -> newest.put(step.entry(), step));
        var names = names(
                room,
                Stream.concat(
                                rows.stream().flatMap(row -> Stream.of(row.enteredBy(), row.changedBy())),
                                newest.values().stream().map(EvidenceStep::by))
                        .toList());
        var attached = files.of(EvidenceFiles.KIND, keys);
        var uses = uses(room);
        return rows.stream()
                .map(row -> line(row, names, attached, uses, row.struck() ? newest.get(row.id()) : null))
                .toList();
    }

    private static EvidenceLine line(
            EvidenceEntry row,
            Map<MemberId, String> names,
            Map<UUID, Integer> attached,
            Map<UUID, List<FindingRef>> uses,
            @Nullable EvidenceStep struck) {
        var key = row.id().value();
        return new EvidenceLine(
                row.id(),
                row.number(),
                row.kind(),
                row.source(),
                row.day(),
                row.says(),
                row.link(),
                row.revision(),
                names.getOrDefault(row.enteredBy(), ""),
                row.changedBy().equals(row.enteredBy()) ? "" : names.getOrDefault(row.changedBy(), ""),
                attached.getOrDefault(key, 0),
                uses.getOrDefault(key, List.of()),
                struck == null ? null : new Struck(struck.reason(), names.getOrDefault(struck.by(), ""), struck.at()));
    }

    private Map<UUID, List<FindingRef>> uses(InquiryRoom room) {
        Map<UUID, List<FindingRef>> uses = new HashMap<>();
        for (var finding : findings.in(room.id().value()))
            for (var entry : finding.evidence())
                uses.computeIfAbsent(entry, none -> new ArrayList<>())
                        .add(new FindingRef(finding.id(), finding.title()));
        return uses;
    }

    /** By heading, in their order; a heading without findings too. */
    List<HeadingDetail> findings(InquiryRoom room) {
        var all = findings.in(room.id().value());
        Map<UUID, EvidenceRef> evidence = entries
                .findByInquiryIdAndIdIn(
                        room.id().value(),
                        all.stream().flatMap(one -> one.evidence().stream()).collect(Collectors.toSet()))
                .stream()
                .map(EvidenceReading::ref)
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var names = names(room, all.stream().map(Finding::changedBy).toList());
        var under = all.stream().collect(Collectors.groupingBy(Finding::heading));
        return headings.in(room.id().value()).stream()
                .map(heading -> new HeadingDetail(
                        heading.id(),
                        heading.title(),
                        heading.revision(),
                        under.getOrDefault(heading.id(), List.of()).stream()
                                .map(one -> finding(one, heading.title(), names, evidence))
                                .toList()))
                .toList();
    }

    private static FindingDetail finding(
            Finding one, String heading, Map<MemberId, String> names, Map<UUID, EvidenceRef> evidence) {
        return new FindingDetail(
                one.id(),
                heading,
                one.title(),
                one.wording(),
                one.revision(),
                names.getOrDefault(one.changedBy(), ""),
                one.evidence().stream()
                        .flatMap(key -> Stream.ofNullable(evidence.get(key)))
                        .sorted(Comparator.comparingInt(EvidenceRef::number))
                        .toList());
    }

    private Map<MemberId, String> names(InquiryRoom room, Collection<MemberId> people) {
        Set<MemberId> each = new HashSet<>(people);
        return room.inside() ? members.namesOf(each) : Map.of();
    }

    static EvidenceRef ref(EvidenceEntry entry) {
        return new EvidenceRef(entry.id(), entry.number(), entry.kind(), entry.source(), entry.day());
    }
}
