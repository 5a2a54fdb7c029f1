package org.folkmoot.method.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.method.MethodDetail;
import org.folkmoot.method.PhaseDates;
import org.folkmoot.method.PhaseLine;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;

/** From when to when each phase is; stays open with its sentence while the days cannot be. */
class DatesDialog extends Dialog {

    private record Fields(DatePicker first, DatePicker last) {}

    private final List<Fields> fields = new ArrayList<>();
    private final Paragraph refused = new Paragraph();
    private final transient Consumer<List<PhaseDates>> keep;
    private final transient Runnable kept;

    DatesDialog(MethodDetail method, Consumer<List<PhaseDates>> keep, Runnable kept) {
        this.keep = keep;
        this.kept = kept;
        setHeaderTitle(getTranslation("method.dates"));
        var form = new Div();
        form.addClassName("fm-phase-dates");
        method.phases().forEach(phase -> form.add(row(phase, method)));
        refused.addClassName("fm-error");
        refused.getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("method.dates.text")), form, refused);
        var act = new NativeButton(getTranslation("method.dates.do"), click -> keep());
        act.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        getFooter().add(leave, act);
    }

    private Div row(PhaseLine phase, MethodDetail method) {
        var title = new Paragraph(getTranslation("method.phase.title", phase.number(), phase.title()));
        title.addClassName("fm-strong");
        var first = picker("method.dates.first", phase.firstDay(), phase, method);
        var last = picker("method.dates.last", phase.lastDay(), phase, method);
        fields.add(new Fields(first, last));
        var row = new Div(title, first, last);
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", phase.title());
        return row;
    }

    private DatePicker picker(String key, LocalDate day, PhaseLine phase, MethodDetail method) {
        var picker = new DatePicker(getTranslation(key), day);
        picker.setLocale(Locale.UK);
        picker.setAriaLabel(getTranslation(key) + ": " + phase.title());
        picker.setMin(method.room().firstDay());
        picker.setMax(method.room().lastDay());
        return picker;
    }

    private void keep() {
        var dates = new ArrayList<PhaseDates>();
        for (var one : fields) {
            var first = FieldErrors.on(one.first(), () -> given(one.first()));
            var last = FieldErrors.on(
                    one.last(),
                    () -> first.map(from -> PhaseDates.last(from, given(one.last())))
                            .orElseGet(() -> given(one.last())));
            if (first.isPresent() && last.isPresent()) dates.add(new PhaseDates(first.get(), last.get()));
        }
        if (dates.size() < fields.size()) return;
        try {
            keep.accept(dates);
            close();
            kept.run();
        } catch (RefusedException no) {
            refused.setText(PhaseWords.refused(no, this));
        }
    }

    private static LocalDate given(DatePicker field) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new UnusableInputException("input.required"));
    }
}
