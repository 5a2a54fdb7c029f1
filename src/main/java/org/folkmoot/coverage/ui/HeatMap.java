package org.folkmoot.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.folkmoot.coverage.CoverageFigure;
import org.folkmoot.coverage.CoverageShade;
import org.folkmoot.coverage.CoverageStrip;
import org.folkmoot.coverage.CoverageStrip.Column;
import org.folkmoot.coverage.CoverageStrip.Row;

/** One strip as a table: a figure and a shade in each cell, outlined where there is none yet. A figure opens its ideas. */
class HeatMap extends Div {

    HeatMap(CoverageStrip strip, CoverageFigure figure, String caption) {
        addClassName("fm-table-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", caption);
        var table = new NativeTable();
        table.addClassNames("fm-table", "fm-heat");
        table.setCaptionText(caption);
        var head = new NativeTableRow(header(getTranslation("coverage.theme"), "col"));
        strip.columns().forEach(column -> head.add(header(column.name(), "col")));
        table.getHead().add(head);
        var most = strip.most(figure);
        for (var row : strip.rows()) {
            var line = new NativeTableRow(header(row.name(), "row"));
            for (var at = 0; at < row.cells().size(); at++)
                line.add(cell(
                        strip, row, strip.columns().get(at), row.cells().get(at).of(figure), most, figure));
            table.getBody().add(line);
        }
        add(table);
    }

    private NativeTableCell cell(
            CoverageStrip strip, Row row, Column column, int count, int most, CoverageFigure figure) {
        var cell = new NativeTableCell();
        cell.addClassName("fm-heat-" + CoverageShade.of(count, most));
        if (count == 0) {
            cell.add(new Span(getTranslation("coverage.cell.none")));
            return cell;
        }
        var link = new Anchor(
                CoverageNavigation.ideas(row.theme(), strip.across(), column.id(), figure), String.valueOf(count));
        link.setAriaLabel(getTranslation("coverage.cell", count, row.name(), column.name()));
        cell.add(link);
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
