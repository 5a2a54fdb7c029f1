package org.folkmoot.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.folkmoot.member.AffiliationId;
import org.folkmoot.member.AffiliationLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** For whom a person speaks and spoke, newest first; those without an end can be ended. */
class AffiliationRows extends Div {

    private final List<AffiliationLine> lines;
    private final Dates dates;
    private final BiConsumer<AffiliationId, LocalDate> end;

    AffiliationRows(List<AffiliationLine> lines, Dates dates, BiConsumer<AffiliationId, LocalDate> end) {
        this.lines = lines;
        this.dates = dates;
        this.end = end;
        fill(line -> {});
    }

    /** Offers to end those that have no last day. */
    AffiliationRows endingOn(LocalDate proposed) {
        fill(row -> {
            if (row.line.lastDay() != null) return;
            var button = new Button(getTranslation("member.affiliations.end"), click -> ask(row.line, proposed));
            button.addClassName("fm-quiet");
            button.setAriaLabel(getTranslation("member.affiliations.end-at", row.line.organisationName()));
            row.end(button);
        });
        return this;
    }

    private void fill(java.util.function.Consumer<LineRow> extra) {
        removeAll();
        if (lines.isEmpty()) add(new Paragraph(getTranslation("member.no-organisation")));
        var rows = new Rows();
        for (var line : lines) {
            var row = new LineRow(line, grey(line));
            extra.accept(row);
            rows.add(row);
        }
        add(rows);
    }

    private String grey(AffiliationLine line) {
        var days = line.lastDay() == null
                ? getTranslation("member.affiliations.since", dates.fullDay(line.firstDay()))
                : getTranslation(
                        "member.affiliations.from-to", dates.fullDay(line.firstDay()), dates.fullDay(line.lastDay()));
        return line.jobTitle().isEmpty() ? days : line.jobTitle() + " · " + days;
    }

    private void ask(AffiliationLine line, LocalDate proposed) {
        var day = new Days(getTranslation("member.affiliations.last-day"), proposed);
        var dialog = new Dialog(getTranslation("member.affiliations.end-at", line.organisationName()), day);
        var confirm = new Button(
                getTranslation("member.affiliations.end"),
                click -> Choice.required(day, day.getValue()).ifPresent(lastDay -> {
                    try {
                        end.accept(line.id(), lastDay);
                        dialog.close();
                    } catch (RefusedException refused) {
                        FieldErrors.show(day, Words.refusal(this, refused));
                    }
                }));
        confirm.addClassName("fm-primary");
        var cancel = new Button(getTranslation("shared.confirm.cancel"), click -> dialog.close());
        dialog.getFooter().add(cancel, confirm);
        dialog.open();
    }

    private static final class LineRow extends Row {

        private final AffiliationLine line;

        LineRow(AffiliationLine line, String grey) {
            super(line.organisationName(), grey);
            this.line = line;
        }
    }
}
