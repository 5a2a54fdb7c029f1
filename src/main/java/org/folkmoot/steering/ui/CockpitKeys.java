package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Which keys do what in the cockpit. */
class CockpitKeys extends Dialog {

    CockpitKeys() {
        setHeaderTitle(getTranslation("steering.cockpit.keys.title"));
        var rows = new NativeTableBody();
        row(rows, List.of("j", "k"), "walk");
        row(rows, List.of("1", "5"), "mark");
        row(rows, List.of("?"), "unjudged");
        row(rows, List.of("Enter"), "enter");
        row(rows, List.of("i"), "interest");
        row(rows, List.of("n"), "note");
        row(rows, List.of("p"), "prepare");
        row(rows, List.of("/"), "search");
        row(rows, List.of("?"), "help");
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell(getTranslation("steering.cockpit.key")),
                        new NativeTableHeaderCell(getTranslation("steering.cockpit.does")))),
                rows);
        table.addClassName("fm-keys");
        add(new Paragraph(getTranslation("steering.cockpit.keys.intro")), table);
        var close = new Button(getTranslation("steering.cockpit.keys.close"), click -> close());
        close.addClassName("fm-secondary");
        getFooter().add(close);
    }

    private void row(NativeTableBody rows, List<String> keys, String does) {
        var cell = new NativeTableCell();
        for (var i = 0; i < keys.size(); i++) {
            if (i > 0) cell.getElement().appendChild(Element.createText(does.equals("mark") ? " – " : " "));
            var key = new Element("kbd");
            key.setText(keys.get(i));
            cell.getElement().appendChild(key);
        }
        rows.add(new NativeTableRow(cell, new NativeTableCell(getTranslation("steering.cockpit.key." + does))));
    }
}
