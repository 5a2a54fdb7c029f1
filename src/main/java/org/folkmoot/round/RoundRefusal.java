package org.folkmoot.round;

import org.folkmoot.shared.Refusal;

enum RoundRefusal implements Refusal {
    NOT_THERE,
    SESSION_CANCELLED,
    TOO_EARLY,
    TOO_LATE,
    NOT_HERE,
    TOO_MANY_ROUNDS,
    NO_TEMPLATE,
    STARTED_ALREADY,
    ANOTHER_RUNS,
    NOT_RUNNING,
    LONG_ENOUGH,
    NO_NEXT,
    NO_CARDS_TAKEN,
    ROUND_OVER,
    TOO_MANY_CARDS,
    CARD_CHANGED_MEANWHILE,
    TABLE_HAS_CARD,
    NO_TABLE,
    TABLE_FROM_PLAN,
    NOT_TO_BE_GROUPED,
    NOTHING_TO_UNDO,
    NO_RANKING,
    NOTHING_TO_RANK,
    RANKING_CLOSED,
    NO_DOTS_LEFT,
    NO_NOTES
}
