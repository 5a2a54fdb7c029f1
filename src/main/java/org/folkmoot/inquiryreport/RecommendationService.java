package org.folkmoot.inquiryreport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What inquiries recommend, and what became of it: written until the report is published, answered from then on. */
@Service
@Transactional
public class RecommendationService {

    private final Recommendations recommendations;
    private final RecommendationAnswers answers;
    private final InquiryReports reports;
    private final HeldReports held;
    private final InquiryRooms rooms;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    RecommendationService(
            Recommendations recommendations,
            RecommendationAnswers answers,
            InquiryReports reports,
            HeldReports held,
            InquiryRooms rooms,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.recommendations = recommendations;
        this.answers = answers;
        this.reports = reports;
        this.held = held;
        this.rooms = rooms;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Empty for whom they are not to read: before the report is published, those who take part. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<InquiryRecommendations> of(InquiryId id) {
        var published = published(id);
        return rooms.find(id).filter(room -> room.inside() || published).map(room -> detail(room, published));
    }

    /** Those of all published reports, what is due first. @param reply null for all @param late only what is overdue */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Page<RecommendationLine> list(@Nullable RecommendationReply reply, boolean late, Pageable page) {
        var today = clock.today();
        var found = recommendations.published(reply, late, today, page);
        var inquiries = found.stream().map(one -> one.inquiry().value()).collect(Collectors.toSet());
        var numbers = numbers(inquiries);
        var questions = reports.findByInquiryIdIn(inquiries).stream()
                .collect(Collectors.toMap(InquiryReport::inquiry, InquiryReport::question));
        return found.map(
                one -> one.line(numbers.getOrDefault(one.id(), 0), questions.getOrDefault(one.inquiry(), ""), today));
    }

    /** @throws RefusedException PUBLISHED_ALREADY, NOT_REPORTING before it is under way, and of inquiries NOT_THEIRS_TO_RUN, CLOSED */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public RecommendationId add(InquiryId id, WriteRecommendation asked) {
        writing(id);
        var place = recommendations.findByInquiryIdOrderByPlaceAsc(id.value()).size() + 1;
        return recommendations
                .save(new Recommendation(id, place, asked, currentMember.id(), clock.instant()))
                .id();
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE, RECOMMENDATION_GONE and as {@link #add} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void change(InquiryId id, RecommendationId recommendation, WriteRecommendation asked, int seen) {
        writing(id);
        one(id, recommendation).change(asked, seen, currentMember.id(), clock.instant());
    }

    /** Its row is kept. @throws RefusedException RECOMMENDATION_GONE and as {@link #add} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void takeOut(InquiryId id, RecommendationId recommendation) {
        writing(id);
        one(id, recommendation).takeOut(currentMember.id(), clock.instant());
    }

    /**
     * Enters what became of it, also after the inquiry is closed. An answer before it stays readable.
     *
     * @param seen turn of the answer the person read, 0 for none
     * @throws RefusedException CHANGED_MEANWHILE, RECOMMENDATION_GONE, NOT_PUBLISHED, NOT_BEGUN, NOT_THEIRS_TO_ANSWER
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void answer(InquiryId id, RecommendationId recommendation, AnswerRecommendation asked, int seen) {
        var report = held.hold(id);
        if (!rooms.find(id).filter(InquiryRoom::runs).isPresent())
            throw new RefusedException(InquiryreportRefusal.NOT_THEIRS_TO_ANSWER);
        if (!report.published()) throw new RefusedException(InquiryreportRefusal.NOT_PUBLISHED);
        answers.saveAndFlush(one(id, recommendation).answer(asked, seen, currentMember.id(), clock.instant()));
    }

    private void writing(InquiryId id) {
        var room = rooms.run(id);
        if (!writable(room)) throw new RefusedException(InquiryreportRefusal.NOT_REPORTING);
        if (published(id)) throw new RefusedException(InquiryreportRefusal.PUBLISHED_ALREADY);
    }

    private static boolean writable(InquiryRoom room) {
        return room.underWay() || room.stage() == InquiryStage.REPORTING;
    }

    private boolean published(InquiryId id) {
        return reports.findById(id.value()).filter(InquiryReport::published).isPresent();
    }

    private Recommendation one(InquiryId id, RecommendationId recommendation) {
        return recommendations.findByInquiryIdOrderByPlaceAsc(id.value()).stream()
                .filter(one -> one.standing() && one.id().equals(recommendation))
                .findFirst()
                .orElseThrow(() -> new RefusedException(InquiryreportRefusal.RECOMMENDATION_GONE));
    }

    private InquiryRecommendations detail(InquiryRoom room, boolean published) {
        var today = clock.today();
        var standing = recommendations.standingIn(List.of(room.id().value()));
        var lines = new ArrayList<RecommendationLine>();
        for (var one : standing) lines.add(one.line(lines.size() + 1, room.question(), today));
        return new InquiryRecommendations(
                lines, room.runs() && writable(room) && !published, room.runs() && published, history(room, standing));
    }

    private Map<RecommendationId, List<InquiryRecommendations.Answer>> history(
            InquiryRoom room, List<Recommendation> standing) {
        if (standing.isEmpty()) return Map.of();
        var rows = answers.findByRecommendationIdInOrderByTurnDesc(
                standing.stream().map(one -> one.id().value()).toList());
        var names = room.inside()
                ? members.namesOf(rows.stream().map(RecommendationAnswer::by).collect(Collectors.toSet()))
                : Map.<MemberId, String>of();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        RecommendationAnswer::of,
                        Collectors.mapping(
                                one -> new InquiryRecommendations.Answer(
                                        one.asked(), names.getOrDefault(one.by(), ""), one.at()),
                                Collectors.toList())));
    }

    private Map<RecommendationId, Integer> numbers(Collection<UUID> inquiries) {
        if (inquiries.isEmpty()) return Map.of();
        var numbers = new HashMap<RecommendationId, Integer>();
        var counts = new HashMap<InquiryId, Integer>();
        for (var one : recommendations.standingIn(inquiries))
            numbers.put(one.id(), counts.merge(one.inquiry(), 1, Integer::sum));
        return numbers;
    }
}
