package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** One day of {@link MonthGrid}: its number, on a phone its whole name, and what takes place on it. */
class MonthDay extends NativeTableCell {

    /** @param name "Tue 3 Feb" */
    MonthDay(LocalDate day, String name, boolean today, List<MonthEntry> entries) {
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("fm-month-number");
        var whole = new Span(name);
        whole.addClassName("fm-month-name");
        var date = new Div(number, whole);
        date.addClassName("fm-month-date");
        add(date);
        if (today) {
            addClassName("fm-month-today");
            getElement().setAttribute("aria-current", "date");
            var word = new Span(getTranslation("conversation.month.today"));
            word.addClassName("fm-month-today-word");
            date.add(word);
        }
        if (entries.isEmpty()) return;
        addClassName("fm-month-busy");
        var list = new UnorderedList();
        list.addClassName("fm-month-sessions");
        entries.forEach(list::add);
        add(list);
    }

    private MonthDay() {
        addClassName("fm-month-outside");
    }

    /** A day of the month before or after, left empty. */
    static MonthDay outside() {
        return new MonthDay();
    }
}
