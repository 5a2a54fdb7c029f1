package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.conversation.Clash;
import org.folkmoot.conversation.VenueLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/** One date of the list: how it stands, what is wrong or odd with it, and its fields while it is adjusted. */
class DateRow extends ListItem {

    private final transient PortalClock clock;
    private final transient Dates dates;
    private final transient List<VenueLine> venues;
    private final transient Runnable changed;

    private final Span when = new Span();
    private final Span where = new Span();
    private final Div problem = new Div();
    private final ClashWarnings warnings;
    private final NativeButton adjust = new NativeButton();
    private final NativeButton remove = new NativeButton(getTranslation("conversation.dates.remove"));
    private final Div end = new Div(adjust, remove);

    private transient PlannedDate date;
    private transient @Nullable DateFields fields;

    /** @param changed runs after an adjusted date was kept */
    DateRow(PlannedDate date, List<VenueLine> venues, PortalClock clock, Dates dates, Runnable changed) {
        this.date = date;
        this.venues = venues;
        this.clock = clock;
        this.dates = dates;
        this.changed = changed;
        this.warnings = new ClashWarnings(dates);
        addClassName("fm-date");
        when.addClassName("fm-strong");
        where.addClassName("fm-grey");
        problem.addClassName("fm-error");
        problem.setVisible(false);
        adjust.addClassName("fm-quiet");
        remove.addClassName("fm-quiet");
        end.addClassName("fm-end");
        adjust.addClickListener(click -> {
            if (fields == null) open();
            else if (close()) changed.run();
        });
        var words = new Div(when, where, problem, warnings);
        words.addClassName("fm-words");
        add(words, end);
    }

    void onRemove(Runnable work) {
        remove.addClickListener(click -> work.run());
    }

    PlannedDate date() {
        return date;
    }

    void focus() {
        adjust.focus();
    }

    /** Shows the fields, to be adjusted. */
    void open() {
        if (fields != null) return;
        fields = new DateFields(date, venues, clock);
        add(fields);
        label();
    }

    /** Keeps what is typed in the fields. @return whether it could be used; otherwise they stay, with their messages */
    boolean close() {
        var open = fields;
        if (open == null) return true;
        var read = open.read();
        read.ifPresent(now -> {
            date = now;
            remove(open);
            fields = null;
        });
        return read.isPresent();
    }

    /** @param usual where the series is, in a few words, and how many places it has; for dates that say nothing else */
    void show(String usual, @Nullable VenueLine usualVenue, @Nullable Integer usualPlaces, List<Clash> clashes) {
        var words =
                dates.day(date.day()) + ", " + date.time() + "–" + date.time().plus(date.lasts());
        when.setText(words);
        var venue = date.venue() == null ? usualVenue : date.venue();
        var places = date.places() == null ? usualPlaces : date.places();
        var place = date.venue() == null ? usual : date.venue().name();
        var parts = new ArrayList<String>();
        if (!place.isBlank()) parts.add(place);
        if (places != null) parts.add(getTranslation("conversation.change.places", places));
        where.setText(String.join(" · ", parts));
        label();
        warnings.show(clashes, venue, places);
        check();
    }

    /** @return whether it can be scheduled; otherwise the row says why not */
    boolean check() {
        var why = "";
        try {
            date.check(clock.getZone(), clock.instant());
        } catch (UnusableInputException no) {
            why = getTranslation(no.key(), no.arguments());
        }
        problem.setText(why);
        problem.setVisible(!why.isEmpty());
        return why.isEmpty();
    }

    private void label() {
        var verb = getTranslation(fields == null ? "conversation.dates.adjust" : "conversation.dates.keep");
        adjust.setText(verb);
        adjust.setAriaLabel(verb + ": " + when.getText());
        remove.setAriaLabel(getTranslation("conversation.dates.remove") + ": " + when.getText());
    }
}
