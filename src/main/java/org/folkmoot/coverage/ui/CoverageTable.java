package org.folkmoot.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.folkmoot.coverage.CoverageCounts;
import org.folkmoot.coverage.CoverageStrip;

/** The map without colours: one line a cell with all three figures. */
class CoverageTable extends NativeDetails {

    private static final List<String> HEADINGS = List.of("theme", "column", "submitted", "approved", "delivered");

    CoverageTable(CoverageStrip... strips) {
        super();
        setSummaryText(getTranslation("coverage.table"));
        addClassName("fm-coverage-table");
        var table = new NativeTable();
        table.addClassName("fm-table");
        table.setCaptionText(getTranslation("coverage.table"));
        var head = new NativeTableRow();
        HEADINGS.forEach(name -> head.add(header(getTranslation("coverage.csv." + name), "col")));
        table.getHead().add(head);
        for (var strip : strips)
            for (var row : strip.rows())
                for (var at = 0; at < row.cells().size(); at++)
                    table.getBody()
                            .add(line(
                                    row.name(),
                                    strip.columns().get(at).name(),
                                    row.cells().get(at)));
        var box = new Div(table);
        box.addClassName("fm-table-scroll");
        setContent(box);
    }

    private static NativeTableRow line(String theme, String column, CoverageCounts cell) {
        var row = new NativeTableRow(header(theme, "row"), new NativeTableCell(column));
        for (var count : List.of(cell.submitted(), cell.approved(), cell.delivered())) {
            var figure = new NativeTableCell(String.valueOf(count));
            figure.addClassName("fm-number");
            row.add(figure);
        }
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
