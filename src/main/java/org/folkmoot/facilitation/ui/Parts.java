package org.folkmoot.facilitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** What the screens of facilitation have in common. */
final class Parts {

    private Parts() {}

    static DatePicker day(String label) {
        var field = new DatePicker(label);
        field.setLocale(Locale.UK);
        return field;
    }

    static Anchor quiet(String href, String text) {
        var link = new Anchor(href, text);
        link.addClassName("fm-quiet");
        return link;
    }

    static NativeButton button(String text, String className, Runnable work) {
        var button = new NativeButton(text, click -> work.run());
        button.addClassName(className);
        return button;
    }

    static Paragraph grey(String text) {
        var line = new Paragraph(text);
        line.addClassName("fm-grey");
        return line;
    }

    /** @throws UnusableInputException for nothing */
    static <T> T given(@Nullable T value) {
        if (value == null) throw new UnusableInputException("input.required");
        return value;
    }

    static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).filter(text -> !text.isEmpty());
    }

    /** Anything unreadable is no day. */
    static Optional<LocalDate> day(Location location, String name) {
        return parameter(location, name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        });
    }

    /** @return whether it was done; a refusal stays to be read */
    static boolean done(Component at, Runnable work, String words) {
        try {
            work.run();
            if (!words.isEmpty()) Notice.show(words);
            return true;
        } catch (RefusedException no) {
            Notice.keep(at.getTranslation(no.refusal().key(), no.arguments()));
            return false;
        }
    }
}
