package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.inquiry.AdviserService;
import org.folkmoot.inquiry.AdviserTime;
import org.folkmoot.inquiry.EnterAdviserDay;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Adviser days: planned, used, and each of them. */
class AdviserBlock extends Div {

    private final transient AdviserService advisers;
    private final transient InquiryRoom room;
    private final Runnable changed;

    AdviserBlock(AdviserService advisers, Dates dates, InquiryRoom room, boolean changes, Runnable changed) {
        this.advisers = advisers;
        this.room = room;
        this.changed = changed;
        var time = advisers.time(room.id());
        add(new Paragraph(getTranslation("inquiry.advisers.used", days(time.used()), days(time.planned()))));
        var rows = new Rows();
        time.lines().forEach(line -> rows.add(row(line, dates, changes)));
        if (!time.lines().isEmpty()) add(rows);
        if (changes) add(form());
    }

    private Row row(AdviserTime.Line line, Dates dates, boolean changes) {
        var row = new Row(line.adviser(), dates.day(line.day()) + (line.note().isEmpty() ? "" : " · " + line.note()))
                .end(getTranslation("inquiry.advisers.days", days(line.halfDays())));
        if (!changes) return row;
        var remove = new NativeButton(getTranslation("inquiry.advisers.remove"), click -> {
            advisers.remove(room.id(), line.id());
            changed.run();
        });
        remove.addClassName("fm-quiet");
        remove.setAriaLabel(getTranslation("inquiry.advisers.remove") + ": " + line.adviser());
        return row.end(remove);
    }

    private Div form() {
        var day = new DatePicker(getTranslation("inquiry.advisers.day"));
        day.setLocale(Locale.UK);
        day.setRequiredIndicatorVisible(true);
        var length = new NumberField(getTranslation("inquiry.advisers.length"));
        length.setValue(1.0);
        length.setStep(0.5);
        length.setStepButtonsVisible(true);
        var adviser = new TextField(getTranslation("inquiry.advisers.adviser"));
        adviser.setRequiredIndicatorVisible(true);
        var note = new TextField(getTranslation("inquiry.advisers.note"));
        var enter = new NativeButton(getTranslation("inquiry.advisers.enter"), click -> {
            var on = FieldErrors.on(
                    day,
                    () -> Optional.ofNullable(day.getValue())
                            .orElseThrow(() -> new UnusableInputException("input.required")));
            var halves =
                    FieldErrors.on(length, () -> EnterAdviserDay.halfDays(InquiryForm.halfDays(length.getValue())));
            var who = FieldErrors.on(adviser, () -> Texts.line(adviser.getValue(), EnterAdviserDay.ADVISER_MAX));
            var what = FieldErrors.on(note, () -> Texts.optionalBlock(note.getValue(), EnterAdviserDay.NOTE_MAX));
            if (on.isEmpty() || halves.isEmpty() || who.isEmpty() || what.isEmpty()) return;
            try {
                advisers.enter(room.id(), new EnterAdviserDay(on.get(), halves.get(), who.get(), what.get()));
                changed.run();
            } catch (RefusedException no) {
                FieldErrors.show(day, getTranslation(no.refusal().key(), no.arguments()));
            }
        });
        enter.addClassName("fm-secondary");
        var form = new Div(day, length, adviser, note, enter);
        form.addClassName("fm-form");
        return form;
    }

    private static String days(int halfDays) {
        return NumberFormat.getNumberInstance(Locale.UK).format(halfDays / 2.0);
    }
}
