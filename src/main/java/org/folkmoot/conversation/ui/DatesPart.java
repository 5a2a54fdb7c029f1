package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.conversation.Clash;
import org.folkmoot.conversation.ClashService;
import org.folkmoot.conversation.JoinLink;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.conversation.SessionDate;
import org.folkmoot.conversation.Venue;
import org.folkmoot.conversation.VenueId;
import org.folkmoot.conversation.VenueLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The dates of a series before they are scheduled, in their order: each can be adjusted or removed, others added by hand. */
class DatesPart extends Section {

    private static final LocalTime USUAL_HOUR = LocalTime.of(14, 0);
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private final transient ClashService clashes;
    private final transient PortalClock clock;
    private final transient Dates dates;
    private final transient List<VenueLine> venues;
    private final transient WhereFields where;
    private final transient Supplier<@Nullable Integer> places;
    private final transient Runnable changed;

    private final NativeButton byHand = new NativeButton(getTranslation("conversation.dates.by-hand"));
    private final UnorderedList list = new UnorderedList();
    private final EmptyState nothing = new EmptyState(getTranslation("conversation.dates.none"));
    private final transient List<DateRow> rows = new ArrayList<>();

    /** @param places of the series as typed now @param changed runs when there are more or fewer dates */
    DatesPart(
            ClashService clashes,
            List<VenueLine> venues,
            WhereFields where,
            Supplier<@Nullable Integer> places,
            PortalClock clock,
            Dates dates,
            Runnable changed) {
        this.clashes = clashes;
        this.venues = venues;
        this.where = where;
        this.places = places;
        this.clock = clock;
        this.dates = dates;
        this.changed = changed;
        addClassName("fm-section");
        list.addClassNames("fm-rows", "fm-dates");
        byHand.addClickListener(click -> byHand());
        byHand.addClassName("fm-secondary");
        var clear = new NativeButton(getTranslation("conversation.dates.clear"), click -> clear());
        clear.addClassName("fm-quiet");
        var buttons = new Div(byHand, clear);
        buttons.addClassName("fm-actions");
        add(new H2(getTranslation("conversation.dates.title")), nothing, list, buttons);
    }

    int size() {
        return rows.size();
    }

    /** Adds dates; one that is there already, at that hour of that day, is there once. */
    void add(List<PlannedDate> more) {
        var fresh = more.stream()
                .filter(one -> rows.stream().noneMatch(row -> row.date().wall().equals(one.wall())))
                .toList();
        if (rows.size() + fresh.size() > ScheduleSeries.DATES_MAX)
            throw new UnusableInputException("conversation.input.dates", ScheduleSeries.DATES_MAX);
        fresh.forEach(this::row);
        refresh();
        Notice.polite(UI.getCurrent(), getTranslation("conversation.dates.added", fresh.size()));
    }

    private DateRow row(PlannedDate date) {
        var row = new DateRow(date, venues, clock, dates, this::refresh);
        row.onRemove(() -> remove(row));
        rows.add(row);
        return row;
    }

    /** Whoever works by keyboard goes on at the date that is now in its place. */
    private void remove(DateRow row) {
        var nth = rows.indexOf(row);
        rows.remove(row);
        list.remove(row);
        refresh();
        if (rows.isEmpty()) byHand.focus();
        else rows.get(Math.min(nth, rows.size() - 1)).focus();
    }

    /** A week after the last one, open to be adjusted. */
    private void byHand() {
        if (rows.size() >= ScheduleSeries.DATES_MAX) {
            Notice.keep(getTranslation("conversation.input.dates", ScheduleSeries.DATES_MAX));
            return;
        }
        var row = rows.isEmpty()
                ? row(new PlannedDate(clock.today().plusDays(7), USUAL_HOUR, USUAL_LENGTH, null, null))
                : row(rows.getLast().date().on(rows.getLast().date().day().plusDays(7)));
        refresh();
        row.open();
    }

    private void clear() {
        rows.clear();
        refresh();
    }

    /** Puts the rows in order and asks anew what they clash with: two statements for all. */
    void refresh() {
        rows.sort(Comparator.comparing(row -> row.date().wall()));
        if (!list.getChildren().toList().equals(rows)) {
            list.removeAll();
            rows.forEach(list::add);
        }
        nothing.setVisible(rows.isEmpty());
        var zone = clock.getZone();
        var usable = rows.stream().filter(DateRow::check).toList();
        var found = clashes.of(usable.stream()
                .map(row ->
                        new Clash.Planned(row.date().startsAt(zone), row.date().endsAt(zone), venueOf(row.date())))
                .toList());
        for (var row : rows) {
            var nth = usable.indexOf(row);
            row.show(where.inShort(), where.register(), places.get(), nth < 0 ? List.of() : found.get(nth));
        }
        changed.run();
    }

    private @Nullable VenueId venueOf(PlannedDate date) {
        var venue = date.venue() == null ? where.register() : date.venue();
        return venue == null ? null : venue.id();
    }

    /** Keeps what is typed in open rows. @return whether every date can be scheduled; otherwise rows say why not */
    boolean check() {
        var open = rows.stream().filter(row -> !row.close()).count();
        if (open > 0) return false;
        refresh();
        return rows.stream().filter(row -> !row.check()).findAny().isEmpty();
    }

    /** To be asked for only when all can be scheduled. */
    List<SessionDate> dates(Venue venue, @Nullable JoinLink link) {
        var zone = clock.getZone();
        return rows.stream()
                .map(DateRow::date)
                .map(date -> new SessionDate(
                        date.startsAt(zone),
                        date.endsAt(zone),
                        date.venue() == null ? venue : date.venue().toUse(),
                        null,
                        null,
                        date.places(),
                        link))
                .toList();
    }
}
