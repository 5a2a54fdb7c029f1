package org.folkmoot.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.shared.Dates;
import org.folkmoot.target.MeasurementLine;

/** What a target was measured at, the newest day first; rows that hold no more say what became of them. */
class MeasurementTable extends Div {

    private final transient Dates dates;
    private final transient Consumer<MeasurementLine> correct;
    private final transient Consumer<MeasurementLine> takeBack;

    /** @param writes whether the person looking may correct and take back */
    MeasurementTable(
            List<MeasurementLine> lines,
            Dates dates,
            boolean writes,
            Consumer<MeasurementLine> correct,
            Consumer<MeasurementLine> takeBack) {
        this.dates = dates;
        this.correct = correct;
        this.takeBack = takeBack;
        addClassName("fm-table-scroll");
        var table = new NativeTable();
        table.addClassName("fm-table");
        table.setCaptionText(getTranslation("target.measurements.caption"));
        var head = new NativeTableRow();
        for (var name : List.of("measured-on", "value", "source", "entered"))
            head.add(header(getTranslation("target.export." + name), "col"));
        if (writes) head.add(header(getTranslation("target.measurements.actions"), "col"));
        table.getHead().add(head);
        lines.forEach(line -> table.getBody().add(row(line, writes)));
        add(table);
    }

    private NativeTableRow row(MeasurementLine line, boolean writes) {
        var row = new NativeTableRow(
                header(dates.fullDay(line.measured().day()), "row"),
                new NativeTableCell(figure(line)),
                new NativeTableCell(source(line)),
                new NativeTableCell(new Span(entered(line))));
        if (writes) row.add(line.holds() ? actions(line) : new NativeTableCell());
        return row;
    }

    private Div figure(MeasurementLine line) {
        var figure = new Span(line.words());
        var cell = new Div(figure);
        var replaced = line.replaced();
        if (replaced != null) {
            figure.addClassName("fm-target-replaced");
            var what = getTranslation(
                    replaced.takenBack() ? "target.replaced.taken-back" : "target.replaced.corrected",
                    dates.day(replaced.at()),
                    replaced.reason());
            cell.add(note(
                    replaced.by().isEmpty() ? what : what + " " + getTranslation("target.by-whom", replaced.by())));
        } else if (!line.reason().isEmpty()) cell.add(note(getTranslation("target.correction", line.reason())));
        return cell;
    }

    private static Div note(String text) {
        var note = new Div(text);
        note.addClassName("fm-grey");
        return note;
    }

    private Component source(MeasurementLine line) {
        if (line.portal()) return new Span(getTranslation("target.by-portal"));
        if (line.link().isEmpty()) return new Span(line.source());
        var link = new Anchor(line.link(), line.source().isEmpty() ? line.link() : line.source());
        link.getElement().setAttribute("rel", "noopener nofollow");
        return link;
    }

    private String entered(MeasurementLine line) {
        var when = dates.day(line.at());
        return line.by().isEmpty() ? when : when + ", " + line.by();
    }

    private NativeTableCell actions(MeasurementLine line) {
        var about = line.words() + ", " + dates.fullDay(line.measured().day());
        return new NativeTableCell(
                TargetParts.button(getTranslation("target.correct"), about, "fm-quiet", () -> correct.accept(line)),
                TargetParts.button(getTranslation("target.take-back"), about, "fm-quiet", () -> takeBack.accept(line)));
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
