package org.folkmoot.idea.ui;

import java.util.List;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.idea.SimilarIdea;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** "More like this", under an idea. */
final class RelatedIdeas {

    private static final int SHOWN = 4;

    private RelatedIdeas() {}

    static List<Row> rows(IdeaPageServices page, IdeaDetail idea) {
        return page.similar().moreLike(idea).stream()
                .map(SimilarIdea::idea)
                .filter(one -> !one.id().equals(idea.id()))
                .limit(SHOWN)
                .map(one -> row(page, one))
                .toList();
    }

    private static Row row(IdeaPageServices page, IdeaSummary idea) {
        return new Row(idea.title(), page.words().row(idea), IdeaNavigation.idea(idea.id()));
    }

    static Rows of(List<Row> rows) {
        return new Rows(rows.toArray(Row[]::new));
    }
}
