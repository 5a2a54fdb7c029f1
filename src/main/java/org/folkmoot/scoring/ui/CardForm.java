package org.folkmoot.scoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.folkmoot.scoring.Criterion;
import org.folkmoot.scoring.CriterionId;
import org.folkmoot.scoring.Mark;
import org.folkmoot.scoring.Scorecard;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** 1 to 5 or "cannot judge" by each criterion. The keys 1 to 5 and ? choose, wherever the focus is (cockpit.js). */
class CardForm extends Div {

    private static final int UNJUDGED = 0;
    private static final List<Integer> CHOICES = List.of(1, 2, 3, 4, 5, UNJUDGED);

    private final Map<CriterionId, RadioButtonGroup<Integer>> groups = new LinkedHashMap<>();
    private final Paragraph refused = new Paragraph();

    /** @param before the card it changes, or null for the first one */
    CardForm(List<Criterion> criteria, @Nullable Scorecard before, BiConsumer<CardForm, List<Mark>> done) {
        addClassNames("fm-form", "fm-card-form");
        for (var criterion : criteria) add(group(criterion, before));
        refused.addClassName("fm-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var put = new Button(getTranslation(before == null ? "scoring.card.put-in" : "scoring.card.save"));
        put.addClassName("fm-primary");
        put.getElement().setAttribute("data-key", "Enter");
        put.setDisableOnClick(true);
        put.addClickListener(click -> {
            try {
                var marks = marks();
                if (marks.size() == groups.size()) done.accept(this, marks);
            } finally {
                put.setEnabled(true);
            }
        });
        var actions = new Div(put);
        actions.addClassName("fm-actions");
        add(refused, actions);
    }

    void focusFirst() {
        groups.values().stream()
                .findFirst()
                .ifPresent(group -> group.getElement()
                        .executeJs("requestAnimationFrame(() => this.querySelector('input')?.focus())"));
    }

    void refuse(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
    }

    private RadioButtonGroup<Integer> group(Criterion criterion, @Nullable Scorecard before) {
        var group = new RadioButtonGroup<Integer>(criterion.name());
        group.addClassName("fm-marks");
        group.setHelperText(criterion.explanation());
        group.setItems(CHOICES);
        group.setItemLabelGenerator(
                points -> points == UNJUDGED ? getTranslation("scoring.card.cannot-judge") : String.valueOf(points));
        group.addValueChangeListener(change -> FieldErrors.clear(group));
        if (before != null)
            before.marks().stream()
                    .filter(mark -> mark.criterion().equals(criterion.id()))
                    .findFirst()
                    .ifPresent(mark -> group.setValue(mark.points() == null ? UNJUDGED : mark.points()));
        groups.put(criterion.id(), group);
        return group;
    }

    /** Fewer than there are criteria when one is not answered yet: its group says so. */
    private List<Mark> marks() {
        refused.setVisible(false);
        var marks = new ArrayList<Mark>();
        groups.forEach((criterion, group) -> {
            var points = group.getValue();
            if (points == null) FieldErrors.show(group, getTranslation("scoring.card.missing"));
            else marks.add(new Mark(criterion, points == UNJUDGED ? null : points));
        });
        return marks;
    }
}
