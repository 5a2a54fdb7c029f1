package org.folkmoot.scoring;

import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * How an idea is scored, as far as the member who asks may know (ADR 0029).
 *
 * @param criteria by which cards can be put in now, and those ended since that a card shown here still has
 * @param cardsIn  how many cards are in
 * @param ofGroup  how many members may put one in: the group without those who declared an interest
 * @param open     whether the one who asks can put a card in, or change theirs
 * @param barred   whether the one who asks has declared an interest
 * @param mine     the card of the one who asks, or null
 * @param figures  null while they are blind
 * @param cards    each card with its name, newest last; empty while they are blind
 */
public record IdeaScores(
        IdeaId idea,
        List<Criterion> criteria,
        int cardsIn,
        int ofGroup,
        boolean open,
        boolean barred,
        @Nullable Scorecard mine,
        @Nullable ScoreFigures figures,
        List<Scorecard> cards) {}
