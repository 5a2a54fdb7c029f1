package org.folkmoot.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A chart's figures as a table. What the picture needs beside the words stands in {@code data-} attributes. */
class ChartTable extends Div {

    ChartTable() {
        addClassName("fm-table-scroll");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
    }

    /** @param drawn how many of the points are in the picture */
    void show(String name, String caption, ChartData data, int drawn) {
        removeAll();
        getElement().setAttribute("aria-label", getTranslation("shared.chart.table.label", caption));
        var table = new NativeTable();
        table.addClassName("fm-table");
        table.setCaptionText(caption);
        table.setId("table-" + name);
        table.getElement()
                .setAttribute("data-shape", data.shape().name())
                .setAttribute("data-unit", data.unit().name());
        if (drawn < data.points().size()) table.getElement().setAttribute("data-drawn", String.valueOf(drawn));
        var head = new NativeTableRow(header(data.subject(), "col"));
        for (var series : data.series()) {
            var heading = header(series.name(), "col");
            heading.addClassName("fm-number");
            heading.getElement().setAttribute("data-role", series.role().name());
            head.add(heading);
        }
        table.getHead().add(head);
        for (var at = 0; at < data.points().size(); at++) table.getBody().add(row(data, at));
        add(table);
    }

    private static NativeTableRow row(ChartData data, int at) {
        var point = data.points().get(at);
        var row = new NativeTableRow(header(point.name(), "row"));
        if (point.on() != null)
            row.getElement().setAttribute("data-on", point.on().toString());
        for (var series : data.series()) row.add(cell(series.values().get(at)));
        return row;
    }

    private static NativeTableCell cell(ChartValue value) {
        var cell = new NativeTableCell();
        cell.addClassName("fm-number");
        if (value.href() == null) cell.setText(value.words());
        else cell.add(new Anchor(value.href(), value.words()));
        if (value.number() != null)
            cell.getElement().setAttribute("data-number", value.number().toString());
        if (!value.brief().equals(value.words())) cell.getElement().setAttribute("data-brief", value.brief());
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
