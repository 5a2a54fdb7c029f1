package org.folkmoot.idea.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.Reference;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;

/** Where an idea came from: a conversation, an inquiry, another idea, a paper form; empty when its author thought of it. */
class OriginField extends Div {

    private static final String PAPER = "paper";

    private final ComboBox<Origin> field = new ComboBox<>(getTranslation("idea.form.origin"));

    OriginField(CommentService things, PortalClock clock, Dates dates, Runnable changed) {
        field.setHelperText(getTranslation("idea.form.origin.help"));
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.setItemLabelGenerator(this::label);
        var day = clock.today();
        var paper = new Origin(PAPER, day.toString(), getTranslation("idea.form.origin.paper", dates.fullDay(day)), "");
        field.setItems(query -> {
            var typed = query.getFilter().orElse("");
            return Stream.concat(
                            typed.isEmpty() ? Stream.of(paper) : Stream.empty(),
                            things.suggestThings(typed).stream().map(OriginField::origin))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
        add(field);
    }

    private static Origin origin(Reference thing) {
        return new Origin(thing.kind(), thing.id().toString(), thing.label(), thing.link());
    }

    private String label(Origin origin) {
        return getTranslation("idea.line.origin", getTranslation("origin." + origin.kind()), origin.label());
    }

    @Nullable
    Origin value() {
        return field.getValue();
    }

    void fill(@Nullable Origin origin) {
        field.setValue(origin);
    }
}
