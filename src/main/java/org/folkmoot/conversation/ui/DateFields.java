package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.conversation.SessionDate;
import org.folkmoot.conversation.VenueLine;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** What can be different at one date of a series. */
class DateFields extends Div {

    private final transient PortalClock clock;

    private final DatePicker day = new DatePicker(getTranslation("conversation.change.day"));
    private final TimePicker time = new TimePicker(getTranslation("conversation.new.time"));
    private final IntegerField minutes = new IntegerField(getTranslation("conversation.new.minutes"));
    private final Select<VenueLine> venue = new Select<>();
    private final IntegerField places = new IntegerField(getTranslation("conversation.capacity"));

    DateFields(PlannedDate date, List<VenueLine> venues, PortalClock clock) {
        this.clock = clock;
        addClassName("fm-filters");
        day.setLocale(Locale.UK);
        day.setValue(date.day());
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setValue(date.time());
        minutes.setValue(Math.toIntExact(date.lasts().toMinutes()));
        venue.setLabel(getTranslation("conversation.venue"));
        venue.setItems(venues);
        venue.setEmptySelectionAllowed(true);
        venue.setEmptySelectionCaption(getTranslation("conversation.dates.as-above"));
        venue.setItemLabelGenerator(one -> one == null ? getTranslation("conversation.dates.as-above") : one.name());
        venue.setValue(date.venue());
        places.setPlaceholder(getTranslation("conversation.dates.as-above"));
        places.setValue(date.places());
        add(day, time, minutes, venue, places);
    }

    /** Empty when a field now shows a message. */
    Optional<PlannedDate> read() {
        var onDay = FieldErrors.on(day, () -> given(day.getValue()));
        var at = FieldErrors.on(time, () -> given(time.getValue()));
        var lasts = FieldErrors.on(minutes, () -> Duration.ofMinutes(given(minutes.getValue())));
        var people = FieldErrors.run(places, () -> {
            if (places.getValue() != null) ScheduleSeries.places(places.getValue());
        });
        if (onDay.isEmpty() || at.isEmpty() || lasts.isEmpty() || !people) return Optional.empty();
        var date = new PlannedDate(onDay.get(), at.get(), lasts.get(), venue.getValue(), places.getValue());
        if (FieldErrors.on(time, () -> date.startsAt(clock.getZone())).isEmpty()) return Optional.empty();
        var zone = clock.getZone();
        if (!FieldErrors.run(minutes, () -> SessionDate.lasts(date.startsAt(zone), date.endsAt(zone))))
            return Optional.empty();
        return FieldErrors.run(day, () -> date.check(zone, clock.instant())) ? Optional.of(date) : Optional.empty();
    }

    private static <T> T given(@Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new UnusableInputException("input.required"));
    }
}
