package org.folkmoot.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.target.TargetStatus;

/** What the screens of targets have in common. */
final class TargetParts {

    private TargetParts() {}

    static NativeButton button(String text, String className, Runnable work) {
        var button = new NativeButton(text, click -> work.run());
        button.addClassName(className);
        return button;
    }

    /** @param about what it is done to, for those who hear the page */
    static NativeButton button(String text, String about, String className, Runnable work) {
        var button = button(text, className, work);
        button.setAriaLabel(text + ": " + about);
        return button;
    }

    static Paragraph grey(String text) {
        var line = new Paragraph(text);
        line.addClassName("fm-grey");
        return line;
    }

    static Pill pill(Component at, TargetStatus status) {
        return new Pill(
                at.getTranslation("target.status." + status),
                switch (status) {
                    case MET -> Pill.Tone.GOOD;
                    case ON_COURSE -> Pill.Tone.ACTIVE;
                    case BEHIND -> Pill.Tone.WAITING;
                    case MISSED, MEASUREMENT_OVERDUE -> Pill.Tone.ACCENT;
                    case NOT_MEASURED, NOT_DUE, NOT_STATED, DROPPED -> Pill.Tone.PLAIN;
                });
    }

    /** Given out as a file; read anew, with the rights of whoever asks. */
    static Anchor csv(String text, String name, Supplier<byte[]> file) {
        var link = new Anchor();
        link.addClassName("fm-secondary");
        link.setText(text);
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = file.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", name);
        return link;
    }

    static DatePicker day(String label) {
        var day = new DatePicker(label);
        day.setLocale(Locale.UK);
        day.setManualValidation(true);
        day.setClearButtonVisible(true);
        return day;
    }

    /** Empty for none. @throws UnusableInputException for what is no date */
    static Optional<LocalDate> chosen(DatePicker day) {
        var value = day.getValue();
        var unreadable = value == null
                && day.getDefaultValidator().apply(null, new ValueContext(day)).isError();
        if (unreadable) throw new UnusableInputException("target.input.day.form");
        return Optional.ofNullable(value);
    }
}
