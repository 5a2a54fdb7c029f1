package org.folkmoot.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is asked to score which ideas. Any member may score any idea; being assigned makes it theirs to score. An idea
 * nobody in the group is assigned to is everybody's.
 */
@Service
@Transactional(readOnly = true)
public class ReviewerService {

    /** More would not be read at once. */
    static final int LEFT_BEHIND = 500;

    private static final UUID NOBODY = new UUID(0, 0);

    private final ReviewAssignments assignments;
    private final ReviewAssignmentEnds ends;
    private final MemberCardsKeeping due;
    private final SteeringGroup group;
    private final AnsweringService ideas;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    ReviewerService(
            ReviewAssignments assignments,
            ReviewAssignmentEnds ends,
            MemberCardsKeeping due,
            SteeringGroup group,
            AnsweringService ideas,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.assignments = assignments;
        this.ends = ends;
        this.due = due;
        this.group = group;
        this.ideas = ideas;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** The group now, by name. */
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER')")
    public Map<MemberId, String> group() {
        return members.namesOf(group.members());
    }

    /** Reviewers of whole sectors, in the order they were assigned; those who left the group too. */
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER')")
    public List<Reviewer> ofSectors() {
        return shown(assignments.onSectors());
    }

    /**
     * What members who left the group were to score, by member: everybody's, until it is given to somebody else. At most
     * {@value #LEFT_BEHIND}, and those that come after them once these are given away.
     */
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER')")
    public Map<MemberId, List<Reviewer>> leftBehind() {
        var now = new HashSet<>(group.members().stream().map(MemberId::value).toList());
        now.add(NOBODY);
        return shown(assignments.ofOthersThan(now, Limit.of(LEFT_BEHIND))).stream()
                .collect(groupingBy(Reviewer::member, LinkedHashMap::new, toList()));
    }

    /** Reviewers of single ideas that wait for their answer, newest first; those who left the group too. */
    @PreAuthorize("hasRole('STEERING')")
    public Page<Reviewer> ofIdeas(Pageable page) {
        var rows = assignments.onIdeas(page);
        var shown = shown(rows.getContent()).stream().collect(toMap(Reviewer::id, one -> one));
        return rows.map(row -> Objects.requireNonNull(shown.get(row.id())));
    }

    /** Who is assigned to each of these, to the idea itself or to its sector; a page of them in a fixed number of statements. */
    @PreAuthorize("hasRole('STEERING')")
    public Map<IdeaId, List<Reviewer>> of(Collection<IdeaId> asked) {
        if (asked.isEmpty()) return Map.of();
        var keys = asked.stream().map(IdeaId::value).collect(toSet());
        var bySector = assignments.onSectors();
        var shown = shown(Stream.concat(assignments.onIdeas(keys).stream(), bySector.stream())
                .toList());
        Map<IdeaId, List<Reviewer>> reviewers = new HashMap<>();
        for (var row : assignments.sectorsOf(keys)) {
            var idea = new IdeaId(row.getIdea());
            var sector = row.getSector();
            var theirs = shown.stream()
                    .filter(one ->
                            idea.equals(one.idea()) || (sector != null && new SectorId(sector).equals(one.sector())))
                    .toList();
            if (!theirs.isEmpty()) reviewers.put(idea, theirs);
        }
        return reviewers;
    }

    /** @throws RefusedException NOT_IN_GROUP, ALREADY_REVIEWS */
    @Transactional
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER')")
    public AssignmentId assign(SectorId sector, MemberId member) {
        group.require(member);
        try {
            var made =
                    assignments.saveAndFlush(ReviewAssignment.to(sector, member, currentMember.id(), clock.instant()));
            onRecord("scoring.audit.reviewer-assigned", List.of(made));
            return made.id();
        } catch (DataIntegrityViolationException assignedAtOnce) {
            throw new RefusedException(ScoringRefusal.ALREADY_REVIEWS);
        }
    }

    /**
     * Assigns each of these members to each of these ideas; who is assigned already stays so.
     *
     * @return what was made, for {@link #release(Collection)} to undo
     * @throws RefusedException NOT_IN_GROUP, or an idea is not there
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public List<AssignmentId> assign(Collection<IdeaId> to, Collection<MemberId> reviewers) {
        reviewers.forEach(group::require);
        var wanted = Set.copyOf(to);
        ideas.hold(wanted);
        var there = assignments.onIdeas(wanted.stream().map(IdeaId::value).toList()).stream()
                .map(row -> Map.entry(Objects.requireNonNull(row.idea()), row.member()))
                .collect(toSet());
        var now = clock.instant();
        var fresh = new ArrayList<ReviewAssignment>();
        for (var idea : wanted)
            for (var member : Set.copyOf(reviewers))
                if (!there.contains(Map.entry(idea, member)))
                    fresh.add(ReviewAssignment.to(idea, member, currentMember.id(), now));
        assignments.saveAllAndFlush(fresh);
        onRecord("scoring.audit.reviewer-assigned", fresh);
        return fresh.stream().map(ReviewAssignment::id).toList();
    }

    /**
     * Gives what these are on to somebody else; what ended before, or is theirs already, is not given again.
     *
     * @return how many are theirs now that were not
     * @throws RefusedException NOT_IN_GROUP, ALREADY_REVIEWS when a colleague gave them one at the same moment
     */
    @Transactional
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER')")
    public int handOver(Collection<AssignmentId> ids, MemberId to) {
        group.require(to);
        var ended = end(ids);
        var theirs = assignments.of(to.value()).stream()
                .map(ReviewAssignment::aboutKey)
                .collect(toSet());
        var now = clock.instant();
        var fresh = ended.stream()
                .filter(row -> theirs.add(row.aboutKey()))
                .map(row -> row.handedTo(to, currentMember.id(), now))
                .toList();
        try {
            assignments.saveAllAndFlush(fresh);
        } catch (DataIntegrityViolationException givenAtOnce) {
            throw new RefusedException(ScoringRefusal.ALREADY_REVIEWS);
        }
        onRecord("scoring.audit.reviewer-assigned", fresh);
        return fresh.size();
    }

    /** Ends these; what ended before is left as it is. @return how many ended now */
    @Transactional
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER')")
    public int release(Collection<AssignmentId> ids) {
        return end(ids).size();
    }

    private List<ReviewAssignment> end(Collection<AssignmentId> ids) {
        if (ids.isEmpty()) return List.of();
        var ended = assignments.all(ids.stream().map(AssignmentId::value).toList()).stream()
                .filter(row -> assignments.settle(row.id().value()) == 1)
                .toList();
        var now = clock.instant();
        ended.forEach(row -> ends.save(new ReviewAssignmentEnd(row.id(), currentMember.id(), now)));
        onRecord("scoring.audit.reviewer-released", ended);
        return ended;
    }

    /** Made or ended: it is on record, and the cards owed follow. */
    private void onRecord(String what, List<ReviewAssignment> rows) {
        for (var row : rows) {
            var idea = row.idea();
            if (idea == null) due.everythingTouched();
            else due.touched(idea);
        }
        var names = members.namesOf(rows.stream().map(ReviewAssignment::member).collect(toSet()));
        for (var row : rows)
            audit.record(AuditLine.of(what, row.about(), row.aboutKey(), names.getOrDefault(row.member(), "")));
    }

    private List<Reviewer> shown(List<ReviewAssignment> rows) {
        if (rows.isEmpty()) return List.of();
        var people = new HashSet<MemberId>();
        for (var row : rows) people.addAll(List.of(row.member(), row.assignedBy()));
        var names = members.namesOf(people);
        var now = group.members();
        return rows.stream()
                .map(row -> new Reviewer(
                        row.id(),
                        row.member(),
                        names.getOrDefault(row.member(), ""),
                        now.contains(row.member()),
                        row.idea(),
                        row.sector(),
                        names.getOrDefault(row.assignedBy(), ""),
                        row.assignedAt()))
                .toList();
    }
}
