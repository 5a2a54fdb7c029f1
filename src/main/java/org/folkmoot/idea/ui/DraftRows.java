package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.folkmoot.idea.DraftLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Drafts as quiet rows: "Lending sheds – saved Tue 3 Feb, 14:02". */
final class DraftRows {

    private DraftRows() {}

    static Rows of(List<DraftLine> drafts, Dates dates) {
        var asking = new Div();
        return new Rows(drafts.stream()
                .map(draft -> new Row(
                        draft.title().isBlank() ? asking.getTranslation("idea.draft.untitled") : draft.title(),
                        asking.getTranslation(
                                draft.idea() == null ? "idea.draft.line" : "idea.draft.line.wording",
                                dates.moment(draft.savedAt())),
                        draft.idea() == null ? IdeaNavigation.draft(draft.id()) : IdeaNavigation.revise(draft.idea())))
                .toArray(Row[]::new));
    }
}
