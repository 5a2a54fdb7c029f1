package org.folkmoot.inquiryreport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Puts together what a person may read of a report. */
@Component
class ReportReading {

    private final InquiryRooms rooms;
    private final InquiryReports reports;
    private final ReportChapters chapters;
    private final ReportWordings wordings;
    private final ReportVersions versions;
    private final ReportComments comments;
    private final ReportSources sources;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    ReportReading(
            InquiryRooms rooms,
            InquiryReports reports,
            ReportChapters chapters,
            ReportWordings wordings,
            ReportVersions versions,
            ReportComments comments,
            ReportSources sources,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.rooms = rooms;
        this.reports = reports;
        this.chapters = chapters;
        this.wordings = wordings;
        this.versions = versions;
        this.comments = comments;
        this.sources = sources;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Empty where there is nothing for the person acting. */
    Optional<ReportDetail> of(InquiryId id) {
        return rooms.find(id)
                .filter(InquiryRoom::readable)
                .flatMap(room -> reports.findById(id.value())
                        .filter(report -> room.inside() || report.published())
                        .map(report -> detail(room, report)));
    }

    private ReportDetail detail(InquiryRoom room, InquiryReport report) {
        var id = room.id().value();
        var out = versions.findByInquiryIdOrderByNumberAsc(id);
        var shown = report.published() || !room.runs()
                ? Optional.ofNullable(out.isEmpty() ? null : out.getLast())
                : Optional.<ReportVersion>empty();
        var hidden = shown.isEmpty() && !room.runs();
        var words = hidden
                ? List.<ReportWording>of()
                : shown.map(version -> wordings.ofVersion(version.id())).orElseGet(() -> wordings.standingIn(id));
        var said = room.inside() ? comments.findByInquiryIdOrderByWrittenAtAscIdAsc(id) : List.<ReportComment>of();
        var names = names(words, said, room.inside() ? out : List.of());
        var list = chapters(id, words, said, names, room.runs() && !report.published());
        return new ReportDetail(
                room.id(),
                room.question(),
                report.state(),
                shown.map(ReportVersion::number).orElse(0),
                room.runs(),
                room.inside(),
                report.commentsUntil(),
                report.publishedAt(),
                room.inside() && report.takesCommentsAt(clock.instant()),
                room.inside() ? commenting(room, said, out) : 0,
                room.inside() ? toComment(room).size() : 0,
                list,
                room.runs() && !report.published() ? missing(room, list) : List.of(),
                out.stream()
                        .filter(one -> room.inside() || one.published())
                        .map(one -> new ReportDetail.Step(
                                one.number(),
                                one.commentsUntil(),
                                room.inside() ? one.reason() : "",
                                names.getOrDefault(one.madeBy(), ""),
                                one.madeAt()))
                        .toList());
    }

    private List<ReportDetail.Chapter> chapters(
            UUID id,
            List<ReportWording> words,
            List<ReportComment> said,
            Map<MemberId, String> names,
            boolean assembles) {
        var wordingOf = words.stream().collect(Collectors.toMap(ReportWording::chapter, one -> one));
        var saidOf = said.stream().collect(Collectors.groupingBy(ReportComment::chapter));
        var list = new ArrayList<ReportDetail.Chapter>();
        for (var chapter : chapters.findByInquiryIdOrderByPlaceAscIdAsc(id)) {
            var wording = wordingOf.get(chapter.id());
            if (wording == null) continue;
            list.add(new ReportDetail.Chapter(
                    chapter.id(),
                    chapter.source(),
                    chapter.title(),
                    wording.words(),
                    wording.revision(),
                    names.getOrDefault(wording.writtenBy(), ""),
                    wording.writtenAt(),
                    wording.assembled(),
                    assembles && !chapter.source().equals(ReportSources.SUMMARY),
                    saidOf.getOrDefault(chapter.id(), List.of()).stream()
                            .map(one -> comment(one, names))
                            .toList()));
        }
        return list;
    }

    private static ReportDetail.Comment comment(ReportComment one, Map<MemberId, String> names) {
        return new ReportDetail.Comment(
                one.id(),
                one.words(),
                names.getOrDefault(one.writtenBy(), ""),
                one.writtenAt(),
                one.answer(),
                one.settledBy().map(by -> names.getOrDefault(by, "")).orElse(""));
    }

    private List<ReportDetail.Source> missing(InquiryRoom room, List<ReportDetail.Chapter> there) {
        var known = there.stream().map(ReportDetail.Chapter::source).collect(Collectors.toSet());
        return sources.all(room).stream()
                .filter(one -> !known.contains(one.source()))
                .map(one -> new ReportDetail.Source(one.source(), one.title()))
                .toList();
    }

    private Map<MemberId, String> names(List<ReportWording> words, List<ReportComment> said, List<ReportVersion> out) {
        var people = new HashSet<MemberId>();
        words.forEach(one -> people.add(one.writtenBy()));
        said.forEach(one -> Stream.concat(Stream.of(one.writtenBy()), one.settledBy().stream())
                .forEach(people::add));
        out.forEach(one -> people.add(one.madeBy()));
        return members.namesOf(people);
    }

    /** How many of those to be asked have commented since it was sent round last. */
    int commenting(InquiryRoom room, List<ReportComment> said, List<ReportVersion> out) {
        var since = out.stream()
                .filter(one -> !one.published())
                .map(ReportVersion::madeAt)
                .reduce((one, later) -> later);
        var spoke = said.stream()
                .filter(one -> since.isPresent() && !one.writtenAt().isBefore(since.get()))
                .map(ReportComment::writtenBy)
                .collect(Collectors.toSet());
        return (int) toComment(room).stream()
                .filter(person -> spoke.contains(person.member()))
                .count();
    }

    /** Everybody with a seat or a lead; not the one acting, where they run it. */
    List<InquiryPerson> toComment(InquiryRoom room) {
        return rooms.people(room.id()).stream()
                .filter(person -> !room.runs()
                        || !currentMember.find().filter(person.member()::equals).isPresent())
                .toList();
    }
}
