package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.steering.MeetingDetail;
import org.folkmoot.steering.MeetingDetail.Person;
import org.folkmoot.steering.PlanMeeting;
import org.jspecify.annotations.Nullable;

/** Day, place, chair and clerk of a meeting. */
class MeetingForm extends Div {

    private final transient PortalClock clock;
    private final DatePicker day = new DatePicker(getTranslation("steering.meeting.day"));
    private final TimePicker time = new TimePicker(getTranslation("steering.meeting.time"));
    private final TextField venue = new TextField(getTranslation("steering.meeting.venue"));
    private final Select<Person> chair = new Select<>();
    private final Select<Person> clerk = new Select<>();
    private final Paragraph refused = new Paragraph();
    private transient Consumer<PlanMeeting> saved = asked -> {};

    /** @param group members of the group */
    MeetingForm(PortalClock clock, List<Person> group, @Nullable MeetingDetail before) {
        this.clock = clock;
        addClassName("fm-form");
        day.setLocale(Locale.UK);
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setRequiredIndicatorVisible(true);
        time.setManualValidation(true);
        venue.setRequiredIndicatorVisible(true);
        people(chair, "steering.meeting.chair", group);
        people(clerk, "steering.meeting.clerk", group);
        refused.addClassName("fm-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var save = new Button(getTranslation("steering.meeting.save"), click -> check().ifPresent(saved));
        save.addClassName("fm-primary");
        var line = new Div(day, time);
        line.addClassName("fm-filters");
        var duties = new Div(chair, clerk);
        duties.addClassName("fm-filters");
        var actions = new Div(save);
        actions.addClassName("fm-actions");
        add(line, venue, duties, refused, actions);
        if (before != null) fill(before);
    }

    private void people(Select<Person> field, String key, List<Person> group) {
        field.setLabel(getTranslation(key));
        field.setEmptySelectionAllowed(true);
        field.setItems(group.stream().filter(one -> !one.left()).toList());
        field.setItemLabelGenerator(one -> one == null ? "" : one.name());
    }

    private void fill(MeetingDetail before) {
        var local = clock.local(before.startsAt());
        day.setValue(local.toLocalDate());
        time.setValue(local.toLocalTime());
        venue.setValue(before.venue());
        choose(chair, before.chair());
        choose(clerk, before.clerk());
    }

    private static void choose(Select<Person> field, @Nullable MemberId person) {
        field.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .ifPresent(field::setValue);
    }

    void onSave(Consumer<PlanMeeting> listener) {
        saved = listener;
    }

    void refuse(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
    }

    private Optional<PlanMeeting> check() {
        refused.setVisible(false);
        var on = FieldErrors.on(day, () -> needed(day.getValue(), "steering.meeting.day.required"));
        var at = FieldErrors.on(time, () -> needed(time.getValue(), "steering.meeting.time.required"));
        var where = FieldErrors.on(venue, () -> Texts.line(venue.getValue(), PlanMeeting.VENUE_MAX));
        if (on.isEmpty() || at.isEmpty() || where.isEmpty()) return Optional.empty();
        return Optional.of(new PlanMeeting(
                LocalDateTime.of(on.get(), at.get()).atZone(clock.getZone()).toInstant(),
                where.get(),
                chosen(chair),
                chosen(clerk)));
    }

    private static @Nullable MemberId chosen(Select<Person> field) {
        return field.getValue() == null ? null : field.getValue().id();
    }

    private static <T> T needed(@Nullable T value, String otherwise) {
        if (value == null) throw new UnusableInputException(otherwise);
        return value;
    }
}
