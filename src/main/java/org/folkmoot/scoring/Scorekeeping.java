package org.folkmoot.scoring;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;

/** Cards come and go, and the total follows in the same transaction. Whoever calls holds the idea's row. */
@Component
class Scorekeeping {

    private final ScoreCards cards;
    private final ScoreMarks marks;
    private final ScoreCardEnds ends;
    private final ScoreTotals totals;
    private final MemberCardsKeeping due;

    Scorekeeping(ScoreCards cards, ScoreMarks marks, ScoreCardEnds ends, ScoreTotals totals, MemberCardsKeeping due) {
        this.cards = cards;
        this.marks = marks;
        this.ends = ends;
        this.totals = totals;
        this.due = due;
    }

    /** The card it replaces, if any, stands no more by now. */
    CardId putIn(PutInCard asked, MemberId member, Instant now) {
        var card = cards.saveAndFlush(new ScoreCard(asked.idea(), member, now));
        marks.saveAllAndFlush(asked.marks().stream()
                .map(mark -> new ScoreMark(card.id(), mark))
                .toList());
        var replaced = asked.replaces();
        if (replaced != null) ends.save(ScoreCardEnd.replaced(replaced, card.id(), member, now));
        totals.reckonWorth(card.id().value());
        reckon(asked.idea(), now);
        return card.id();
    }

    /** Whoever declares an interest has no score any more; taking the interest back does not bring it back. */
    void setAside(IdeaId idea, MemberId member, UUID interest, MemberId by, Instant now) {
        cards.standing(idea.value(), member.value())
                .map(ScoreCard::id)
                .filter(card -> cards.settle(card.value(), member.value()) == 1)
                .ifPresent(card -> {
                    ends.save(ScoreCardEnd.setAside(card, interest, by, now));
                    reckon(idea, now);
                });
    }

    /** The weights have changed: what waits for an answer is reckoned anew. */
    void reckonWaiting(Instant now) {
        totals.reckonWorthOfWaiting();
        totals.reckonWaiting(now);
        totals.reckonDifferingOfWaiting();
        due.everythingTouched();
    }

    private void reckon(IdeaId idea, Instant now) {
        totals.begin(idea.value(), now);
        totals.reckon(idea.value(), now);
        totals.reckonDiffering(idea.value());
        due.touched(idea);
    }
}
