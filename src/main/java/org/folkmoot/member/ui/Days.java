package org.folkmoot.member.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;

/** A day, as written here: 03/02/2009. */
class Days extends DatePicker {

    Days(String label, LocalDate day) {
        super(label, day);
        setLocale(Locale.UK);
        setRequiredIndicatorVisible(true);
    }
}
