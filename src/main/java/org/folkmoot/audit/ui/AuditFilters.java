package org.folkmoot.audit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.audit.AuditFilter;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What to look for in the log; every point stands in the address. */
class AuditFilters extends Div {

    private final TextField who = field("audit.filter.who");
    private final Select<String> what = new Select<>();
    private final TextField subject = field("audit.filter.subject");
    private final TextField words = field("audit.filter.words");
    private final DatePicker from = day("audit.filter.from");
    private final DatePicker to = day("audit.filter.to");
    private final List<String> kinds;
    private AuditFilter shown = AuditFilter.everything();

    AuditFilters(List<String> kinds) {
        this.kinds = kinds;
        addClassName("fm-filters");
        what.setLabel(getTranslation("audit.filter.what"));
        what.setEmptySelectionAllowed(true);
        what.setEmptySelectionCaption(getTranslation("audit.filter.what.all"));
        what.setItems(kinds);
        what.setItemLabelGenerator(
                kind -> kind == null ? getTranslation("audit.filter.what.all") : getTranslation(kind, "…", "…", "…"));
        what.addValueChangeListener(change -> look(change.isFromClient()));
        add(who, what, subject, words, from, to);
    }

    AuditFilter show(Location location) {
        var kind = asked(location, "what");
        shown = new AuditFilter(
                kinds.contains(kind) ? kind : "",
                asked(location, "who"),
                Ids.parse(asked(location, AuditNavigation.PERSON)).orElse(null),
                asked(location, "subject"),
                asked(location, "words"),
                date(asked(location, "from")),
                date(asked(location, "to")));
        who.setValue(shown.who());
        what.setValue(shown.what().isEmpty() ? null : shown.what());
        subject.setValue(shown.subject());
        words.setValue(shown.words());
        from.setValue(shown.from());
        to.setValue(shown.to());
        return shown;
    }

    private void look(boolean byPerson) {
        if (!byPerson) return;
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "who", who.getValue());
        put(parameters, "what", what.getValue());
        put(parameters, AuditNavigation.PERSON, shown.person());
        put(parameters, "subject", subject.getValue());
        put(parameters, "words", words.getValue());
        put(parameters, "from", from.getValue());
        put(parameters, "to", to.getValue());
        getUI().ifPresent(ui -> ui.navigate(AuditNavigation.LIST, QueryParameters.simple(parameters)));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) parameters.put(name, value.toString());
    }

    private TextField field(String label) {
        var field = new TextField(getTranslation(label));
        field.setClearButtonVisible(true);
        field.setMaxLength(AuditFilter.WORDS_MAX);
        field.addValueChangeListener(change -> look(change.isFromClient()));
        return field;
    }

    private DatePicker day(String label) {
        var picker = new DatePicker(getTranslation(label));
        picker.setLocale(Locale.UK);
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(change -> look(change.isFromClient()));
        return picker;
    }

    private static String asked(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).orElse("");
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return Optional.of(text)
                    .filter(day -> day.length() == 10)
                    .map(LocalDate::parse)
                    .orElse(null);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
