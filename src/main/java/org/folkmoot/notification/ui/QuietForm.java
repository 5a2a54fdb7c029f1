package org.folkmoot.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.folkmoot.notification.PreferenceService;
import org.folkmoot.notification.QuietHours;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** When a person wants no mail. */
class QuietForm extends Div {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final PreferenceService preferences;
    private final Checkbox on = new Checkbox(getTranslation("notification.quiet.on"));
    private final TimePicker from = time("notification.quiet.from");
    private final TimePicker until = time("notification.quiet.until");
    private final Div times = new Div(from, until);

    QuietForm(PreferenceService preferences) {
        this.preferences = preferences;
        addClassName("fm-form");
        times.addClassName("fm-quiet-times");
        var hours = preferences.quietHours();
        on.setValue(hours.isPresent());
        from.setValue(hours.map(QuietHours::from).orElse(EVENING));
        until.setValue(hours.map(QuietHours::until).orElse(MORNING));
        times.setVisible(on.getValue());
        on.addValueChangeListener(change -> {
            times.setVisible(change.getValue());
            save();
        });
        from.addValueChangeListener(change -> save());
        until.addValueChangeListener(change -> save());
        add(on, times, new Paragraph(getTranslation("notification.quiet.help")));
    }

    private TimePicker time(String key) {
        var time = new TimePicker(getTranslation(key));
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(30));
        time.setRequiredIndicatorVisible(true);
        return time;
    }

    private void save() {
        from.setInvalid(false);
        until.setInvalid(false);
        if (!on.getValue()) {
            preferences.endQuietHours();
            Notice.show(getTranslation("notification.quiet.ended"));
            return;
        }
        for (var time : new TimePicker[] {from, until})
            if (time.getValue() == null) {
                refuse(time, getTranslation("notification.quiet.time"));
                return;
            }
        try {
            preferences.keepQuiet(new QuietHours(from.getValue(), until.getValue()));
            Notice.show(getTranslation("notification.quiet.saved", from.getValue(), until.getValue()));
        } catch (RefusedException allDay) {
            refuse(until, getTranslation(allDay.refusal().key()));
        }
    }

    private static void refuse(TimePicker time, String why) {
        time.setErrorMessage(why);
        time.setInvalid(true);
    }
}
