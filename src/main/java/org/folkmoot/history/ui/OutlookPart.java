package org.folkmoot.history.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.folkmoot.history.HistoryOutlook;
import org.folkmoot.history.HistoryOutlook.Figures;
import org.folkmoot.shared.Dates;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.SheetImportService;

/** What a table would add, as a whole and for each strand. */
class OutlookPart extends Section {

    OutlookPart(HistoryOutlook outlook, Dates dates, SheetImportService imports) {
        addClassName("fm-section");
        var table = new NativeTable();
        table.addClassName("fm-table");
        table.setCaptionText(getTranslation("history.outlook.title"));
        table.getHead()
                .add(new NativeTableRow(Stream.of(
                                "history.outlook.of",
                                "history.outlook.people",
                                "history.outlook.unnamed",
                                "history.outlook.places",
                                "history.outlook.organisations",
                                "history.outlook.activities")
                        .map(key -> header(getTranslation(key), "col"))
                        .toArray(NativeTableHeaderCell[]::new)));
        var rows = table.addBody();
        rows.add(row(getTranslation("history.outlook.programme"), outlook.figures()));
        outlook.strands()
                .forEach(strand -> rows.add(
                        row(getTranslation("history.strand", strand.number(), strand.name()), strand.figures())));
        var scroll = new Div(table);
        scroll.addClassName("fm-table-scroll");
        add(scroll, new Paragraph(getTranslation("history.outlook.rule")));
        if (outlook.first() != null && outlook.last() != null)
            add(new Paragraph(getTranslation(
                    "history.outlook.days", dates.fullDay(outlook.first()), dates.fullDay(outlook.last()))));
        if (outlook.withoutStrand() > 0)
            add(new Paragraph(getTranslation("history.outlook.without-strand", outlook.withoutStrand())));
        outlook.strands()
                .forEach(strand -> strand.notCounted()
                        .forEach(kind -> note(getTranslation(
                                "history.outlook.not-counted",
                                kind.lines(),
                                getTranslation("programme.kind." + kind.kind()),
                                getTranslation("history.strand", strand.number(), strand.name())))));
        outlook.earlier()
                .forEach(earlier -> imports.find(new ImportId(earlier.id())).ifPresent(other -> {
                    var link = new Anchor(HistoryNavigation.link(other.id()), other.fileName());
                    var note = new Paragraph(
                            new Span(getTranslation("history.outlook.earlier", earlier.lines()) + " "), link);
                    note.addClassName("fm-note");
                    add(note);
                }));
        if (!outlook.activitiesBefore().isEmpty())
            note(getTranslation("history.outlook.activities-before", String.join("; ", outlook.activitiesBefore())));
    }

    private void note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("fm-note");
        add(note);
    }

    private NativeTableRow row(String of, Figures figures) {
        var row = new NativeTableRow(header(of, "row"));
        Stream.of(figures.people(), figures.unnamed(), figures.places(), figures.organisations(), figures.activities())
                .forEach(figure -> {
                    var cell = new NativeTableCell(getTranslation("history.number", figure));
                    cell.addClassName("fm-number");
                    row.add(cell);
                });
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
