package org.folkmoot.openfigures.ui;

import java.util.List;
import org.folkmoot.openfigures.FrozenSummary;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Frozen figures, a line each. */
class FrozenList extends Rows {

    FrozenList(List<FrozenSummary> frozen, FrozenMoments moments) {
        for (var one : frozen) {
            var row = new Row(
                    one.title(),
                    getTranslation("openfigures.frozen.on", one.number(), moments.of(one.frozenAt())),
                    OpenFiguresNavigation.one(one.number()));
            if (one.isWithdrawn()) row.end(new Pill(getTranslation("openfigures.frozen.withdrawn"), Pill.Tone.ACCENT));
            add(row);
        }
    }
}
