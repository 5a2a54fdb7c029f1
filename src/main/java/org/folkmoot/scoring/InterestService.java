package org.folkmoot.scoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Interests members of the steering group declare in ideas. Whoever has one takes no part in that idea's score and
 * decision. Declaring holds the idea's row first: whoever decides or scores holds it too and asks {@link #barred} then, so
 * that neither can slip past the other. A card the member has in is set aside with it.
 */
@Service("declaredInterests")
@Transactional(readOnly = true)
public class InterestService {

    private final Interests interests;
    private final InterestEnds ends;
    private final Scorekeeping keeping;
    private final MemberCardsKeeping due;
    private final SteeringGroup group;
    private final AnsweringService ideas;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    InterestService(
            Interests interests,
            InterestEnds ends,
            Scorekeeping keeping,
            MemberCardsKeeping due,
            SteeringGroup group,
            AnsweringService ideas,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.interests = interests;
        this.ends = ends;
        this.keeping = keeping;
        this.due = due;
        this.group = group;
        this.ideas = ideas;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this member may take no part in that idea's score and decision. */
    @PreAuthorize("hasAnyRole('STEERING', 'SYSTEM')")
    public boolean barred(IdeaId idea, MemberId member) {
        return interests.bars(idea.value(), member.value());
    }

    /** Interests that stand, oldest first; ideas nobody has one in are left out. The same few statements however many ideas. */
    @PreAuthorize("hasAnyRole('STEERING', 'SYSTEM')")
    public Map<IdeaId, List<DeclaredInterest>> of(Collection<IdeaId> ideas) {
        if (ideas.isEmpty()) return Map.of();
        var rows = interests.standingIn(
                ideas.stream().map(IdeaId::value).distinct().toList());
        var people = new HashSet<MemberId>();
        for (var row : rows) people.addAll(List.of(row.member(), row.recordedBy()));
        var names = members.namesOf(people);
        return rows.stream().map(row -> shown(row, names)).collect(groupingBy(DeclaredInterest::idea));
    }

    /** @throws RefusedException ALREADY_DECLARED, or the idea is not there */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void declare(DeclareInterest asked) {
        record(asked, currentMember.id());
    }

    /**
     * Writes down what a colleague declared aloud. It says who did; only the colleague can take it back.
     *
     * @throws RefusedException NOT_IN_GROUP, ALREADY_DECLARED, or the idea is not there
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void declareFor(MemberId colleague, DeclareInterest asked) {
        group.require(colleague);
        record(asked, colleague);
    }

    /** One's own. @throws RefusedException NOT_DECLARED, or the idea is not there */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void takeBack(IdeaId idea) {
        var me = currentMember.id();
        ideas.hold(Set.of(idea));
        var standing = interests
                .standing(idea.value(), me.value())
                .filter(one -> interests.settle(one.id()) == 1)
                .orElseThrow(() -> new RefusedException(ScoringRefusal.NOT_DECLARED));
        ends.save(new InterestEnd(standing.id(), me, clock.instant()));
        due.touched(idea);
        onRecord("scoring.audit.interest-taken-back", idea, me);
    }

    private void record(DeclareInterest asked, MemberId member) {
        ideas.hold(Set.of(asked.idea()));
        if (interests.bars(asked.idea().value(), member.value()))
            throw new RefusedException(ScoringRefusal.ALREADY_DECLARED);
        var now = clock.instant();
        try {
            var interest = interests.saveAndFlush(new Interest(asked, member, currentMember.id(), now));
            keeping.setAside(asked.idea(), member, interest.id(), currentMember.id(), now);
        } catch (DataIntegrityViolationException declaredAtOnce) {
            throw new RefusedException(ScoringRefusal.ALREADY_DECLARED);
        }
        due.touched(asked.idea());
        onRecord("scoring.audit.interest-declared", asked.idea(), member);
        events.publishEvent(new InterestDeclared(asked.idea(), member, now));
    }

    /** Without the reason: that is for colleagues alone. */
    private void onRecord(String what, IdeaId idea, MemberId member) {
        var title = ideas.summaries(Set.of(idea)).stream()
                .map(IdeaSummary::title)
                .findFirst()
                .orElse("");
        audit.record(new AuditLine(what, "idea", idea.value().toString(), title, null, name(member)));
    }

    private String name(MemberId member) {
        return members.namesOf(Set.of(member)).getOrDefault(member, "");
    }

    private static DeclaredInterest shown(Interest row, Map<MemberId, String> names) {
        var own = row.recordedBy().equals(row.member());
        return new DeclaredInterest(
                row.idea(),
                row.member(),
                names.getOrDefault(row.member(), ""),
                row.reason(),
                own ? null : names.getOrDefault(row.recordedBy(), ""),
                row.declaredAt());
    }
}
