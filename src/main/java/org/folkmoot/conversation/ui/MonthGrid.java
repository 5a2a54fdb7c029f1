package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.conversation.SessionMonth;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;

/** A month as a table of weeks, Monday to Sunday; on a phone the style sheet makes it a list of the days with sessions. */
class MonthGrid extends NativeTable {

    private final transient Map<LocalDate, List<SessionSummary>> sessions;
    private final transient Map<DialogueSessionId, RunBy> missing;
    private final transient Dates dates;
    private final transient Instant now;
    private final LocalDate today;

    /** @param missing those that too few run, for whoever may know */
    MonthGrid(SessionMonth shown, Map<DialogueSessionId, RunBy> missing, PortalClock clock, Dates dates) {
        this.sessions = shown.sessions().stream()
                .collect(Collectors.groupingBy(
                        session -> clock.local(session.startsAt()).toLocalDate()));
        this.missing = missing;
        this.dates = dates;
        this.now = clock.instant();
        this.today = clock.today();
        addClassName("fm-month");
        setCaptionText(Months.words(shown.month()));
        head();
        var first = shown.month().atDay(1);
        var week = new NativeTableRow();
        for (var day = first.with(DayOfWeek.MONDAY);
                !day.isAfter(shown.month().atEndOfMonth().with(DayOfWeek.SUNDAY));
                day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY) getBody().add(week = new NativeTableRow());
            week.add(shown.month().equals(YearMonth.from(day)) ? filled(day) : MonthDay.outside());
        }
    }

    private void head() {
        var names = new NativeTableRow();
        Arrays.stream(DayOfWeek.values()).map(MonthGrid::name).forEach(names::add);
        getHead().add(names);
    }

    private static NativeTableHeaderCell name(DayOfWeek day) {
        var cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.FULL, Locale.UK));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private MonthDay filled(LocalDate day) {
        var entries = sessions.getOrDefault(day, List.of()).stream()
                .map(session ->
                        new MonthEntry(session, missing.get(session.id()), !now.isBefore(session.endsAt()), dates))
                .toList();
        return new MonthDay(day, dates.day(day), day.equals(today), entries);
    }
}
