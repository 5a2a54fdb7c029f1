package org.folkmoot.issue.ui;

import com.vaadin.flow.component.Component;
import org.folkmoot.issue.GroupOrder;
import org.folkmoot.issue.GroupPlace;
import org.folkmoot.issue.IssueBoard;
import org.folkmoot.issue.IssueId;
import org.folkmoot.issue.IssueLine;
import org.folkmoot.issue.PlaceSpread;
import org.folkmoot.issue.SolutionCost;

/** How issues and their order are put into words. */
final class IssueWords {

    private IssueWords() {}

    /** "2", or "2=" where it is shared. */
    static String place(int place, boolean shared) {
        return place + (shared ? "=" : "");
    }

    /** "41.5 points · people differ somewhat: places 1 to 6" */
    static String computed(GroupPlace<IssueId> computed, Component words) {
        return words.getTranslation(
                "issue.computed",
                computed.points(),
                words.getTranslation("issue.spread." + computed.spread().level()),
                range(computed.spread(), words));
    }

    private static String range(PlaceSpread spread, Component words) {
        var best = spread.twicePlaces().firstKey();
        var worst = spread.twicePlaces().lastKey();
        return best.equals(worst)
                ? words.getTranslation("issue.range.same", GroupPlace.halved(best))
                : words.getTranslation("issue.range", GroupPlace.halved(best), GroupPlace.halved(worst));
    }

    static String agreement(GroupOrder<IssueId> group, Component words) {
        return group.agreed()
                .map(level -> words.getTranslation("issue.agreement." + level, group.agreement()))
                .orElseGet(() -> words.getTranslation("issue.agreement.none"));
    }

    static String cost(SolutionCost cost, Component words) {
        return cost.pounds() == null
                ? words.getTranslation("issue.cost." + cost.level())
                : words.getTranslation("issue.cost.pounds", cost.pounds());
    }

    /** What the person looking can do now, in a sentence. */
    static String now(IssueBoard board, Component words) {
        if (board.issues().isEmpty())
            return words.getTranslation(board.room().underWay() ? "issue.now.add" : "issue.now.none");
        if (board.isFixed()) return words.getTranslation("issue.now.fixed");
        if (board.closed()) return words.getTranslation("issue.now.closed", board.orders());
        if (board.wantsMine() && !board.mine()) return words.getTranslation("issue.now.order", board.orders());
        if (board.wantsMine() && board.added() > 0) return words.getTranslation("issue.now.added", board.added());
        if (board.mine()) return words.getTranslation("issue.now.mine", board.orders());
        return words.getTranslation("issue.now.wait", board.orders());
    }

    static String name(IssueLine issue, Component words) {
        return issue.place() == 0
                ? issue.title()
                : words.getTranslation("issue.placed", place(issue.place(), issue.shared()), issue.title());
    }
}
