package org.folkmoot.scoring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scorecards: one standing card for a member and an idea, blind until one's own is in (ADR 0029). Whoever puts one in holds the idea's row
 * first, then the criteria.
 */
@Service
@Transactional(readOnly = true)
public class ScoreService {

    private final ScoreCards cards;
    private final ScoreCriteria criteria;
    private final ScoreTotals totals;
    private final Interests interests;
    private final Scorekeeping keeping;
    private final ScoreReading reading;
    private final AnsweringService ideas;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    ScoreService(
            ScoreCards cards,
            ScoreCriteria criteria,
            ScoreTotals totals,
            Interests interests,
            Scorekeeping keeping,
            ScoreReading reading,
            AnsweringService ideas,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.cards = cards;
        this.criteria = criteria;
        this.totals = totals;
        this.interests = interests;
        this.keeping = keeping;
        this.reading = reading;
        this.ideas = ideas;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** One idea's scores, as far as the member who asks may know them. @throws RefusedException IDEA_NOT_THERE */
    @PreAuthorize("hasRole('STEERING')")
    public IdeaScores of(IdeaId idea) {
        return reading.of(idea, currentMember.id());
    }

    /** For a page of a list, as far as the member who asks may know. Three statements, however many ideas. */
    @PreAuthorize("hasRole('STEERING')")
    public Map<IdeaId, ScoreLine> lines(Collection<IdeaId> asked) {
        if (asked.isEmpty()) return Map.of();
        var me = currentMember.id();
        var keys = asked.stream().map(IdeaId::value).collect(toSet());
        var mine = cards.standingOf(me.value(), keys).stream().collect(toMap(ScoreCard::idea, card -> card));
        var barred = new HashSet<>(interests.ideasOf(me.value(), keys));
        return totals.of(keys).stream().collect(toMap(row -> new IdeaId(row.idea()), row -> {
            var total = row.total();
            var card = mine.get(new IdeaId(row.idea()));
            var aside = barred.contains(row.idea());
            var sight = Sight.of(row.stage(), aside, card != null);
            return new ScoreLine(
                    total == null ? 0 : total.cards(),
                    card != null,
                    aside,
                    card == null ? null : card.worth(),
                    card != null && card.differs(),
                    total == null || !sight.figures() ? null : total.figures());
        }));
    }

    /**
     * Puts one's card in, or changes it: the earlier card stays, as replaced.
     *
     * @throws RefusedException BARRED, ALREADY_IN, CARD_CHANGED_MEANWHILE, CRITERIA_CHANGED, NO_CRITERIA, or the idea has been
     *     answered or withdrawn
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public CardId putIn(PutInCard asked) {
        var me = currentMember.id();
        ideas.holdUnanswered(asked.idea());
        if (interests.bars(asked.idea().value(), me.value())) throw new RefusedException(ScoringRefusal.BARRED);
        requireStanding(asked);
        var replaced = asked.replaces();
        if (replaced == null && cards.standing(asked.idea().value(), me.value()).isPresent())
            throw new RefusedException(ScoringRefusal.ALREADY_IN);
        if (replaced != null && cards.settle(replaced.value(), me.value()) == 0)
            throw new RefusedException(ScoringRefusal.CARD_CHANGED_MEANWHILE);
        try {
            var card = keeping.putIn(asked, me, clock.instant());
            onRecord(replaced == null ? "scoring.audit.card-put-in" : "scoring.audit.card-changed", asked.idea());
            return card;
        } catch (DataIntegrityViolationException putInAtOnce) {
            throw new RefusedException(ScoringRefusal.CARD_CHANGED_MEANWHILE);
        }
    }

    private void requireStanding(PutInCard asked) {
        var standing = criteria.lockStanding().stream().map(ScoreCriterion::id).collect(Collectors.toSet());
        if (standing.isEmpty()) throw new RefusedException(ScoringRefusal.NO_CRITERIA);
        if (!standing.equals(asked.criteria()) || asked.marks().size() != standing.size())
            throw new RefusedException(ScoringRefusal.CRITERIA_CHANGED);
    }

    /** Without its marks: they are for colleagues alone. */
    private void onRecord(String what, IdeaId idea) {
        var title = ideas.summaries(Set.of(idea)).stream()
                .map(IdeaSummary::title)
                .findFirst()
                .orElse("");
        audit.record(AuditLine.of(what, "idea", idea.value(), title));
    }
}
