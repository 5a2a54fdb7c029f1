package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.folkmoot.moderation.MarkLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Trust and blocks, each with who gave it, when and why, and the button that ends it. */
class MarkRows extends Rows {

    private final transient Dates dates;
    private final transient BiConsumer<UUID, String> end;

    /** @param title what stands in front of each @param end called with the mark and the reason */
    MarkRows(List<MarkLine> marks, Dates dates, Function<MarkLine, Component> title, BiConsumer<UUID, String> end) {
        this.dates = dates;
        this.end = end;
        marks.forEach(one -> add(row(one, title.apply(one))));
    }

    private Row row(MarkLine one, Component title) {
        var row = new Row(title, "");
        var since = new Span(getTranslation("moderation.mark.line", one.givenBy(), dates.day(one.since())));
        if (one.reason().isEmpty()) row.grey(since);
        else row.grey(since, RichTextView.show(one.reason()));
        var button = new Button(
                getTranslation("moderation.mark." + one.mark() + ".end"),
                click -> new EndMarkDialog(one, reason -> end.accept(one.id(), reason)).open());
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation("moderation.mark." + one.mark() + ".end-one", one.name()));
        return row.end(button);
    }
}
