package org.folkmoot.facilitation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.folkmoot.facilitation.DayPart;
import org.folkmoot.facilitation.WeekSlot;

/** The week: a box for each morning, afternoon and evening. */
class WeekGrid extends NativeTable {

    private final Map<WeekSlot, Checkbox> boxes = new TreeMap<>();

    WeekGrid(Set<WeekSlot> chosen) {
        addClassNames("fm-table", "fm-week");
        setCaptionText(getTranslation("facilitation.availability.week"));
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(getTranslation("facilitation.availability.day")));
        for (var part : DayPart.values()) head.add(header(getTranslation("facilitation.part." + part), "col"));
        getHead().add(head);
        for (var day : DayOfWeek.values()) {
            var name = day.getDisplayName(TextStyle.FULL, Locale.UK);
            var row = new NativeTableRow();
            row.add(header(name, "row"));
            for (var part : DayPart.values()) {
                var slot = new WeekSlot(day, part);
                var box = new Checkbox(chosen.contains(slot));
                box.setAriaLabel(name + ", " + getTranslation("facilitation.part." + part));
                boxes.put(slot, box);
                row.add(new NativeTableCell(box));
            }
            getBody().add(row);
        }
    }

    Set<WeekSlot> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
