package org.folkmoot.register.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.register.DecidingMeeting;
import org.folkmoot.register.DecisionRegister;
import org.folkmoot.register.RegisterFilter;
import org.folkmoot.shared.Dates;

/** Narrows the register down; the choice stands in the address. */
class RegisterFields extends Div {

    private static final String WORDS = "q";
    private static final String OUTCOME = "outcome";
    private static final String THEME = "theme";
    private static final String MEETING = "meeting";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final TextField words = new TextField(getTranslation("register.filter.words"));
    private final Select<Outcome> outcome = new Select<>();
    private final Select<Theme> theme = new Select<>();
    private final Select<DecidingMeeting> meeting = new Select<>();
    private final DatePicker from = new DatePicker(getTranslation("register.filter.from"));
    private final DatePicker until = new DatePicker(getTranslation("register.filter.until"));

    RegisterFields(DecisionRegister register, ProgrammeService programme, IdeaWords ideaWords, Dates dates) {
        addClassName("fm-line");
        words.setClearButtonVisible(true);
        words.setMaxLength(RegisterFilter.WORDS_MAX);
        outcome.setLabel(getTranslation("register.filter.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(getTranslation("register.filter.outcome.all"));
        outcome.setItemLabelGenerator(
                one -> one == null ? getTranslation("register.filter.outcome.all") : ideaWords.outcome(one));
        theme.setLabel(getTranslation("register.filter.theme"));
        theme.setItems(programme.strategy().themes());
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("register.filter.theme.all"));
        theme.setItemLabelGenerator(one -> one == null ? getTranslation("register.filter.theme.all") : one.name());
        meeting.setLabel(getTranslation("register.filter.meeting"));
        meeting.setItems(register.meetings());
        meeting.setEmptySelectionAllowed(true);
        meeting.setEmptySelectionCaption(getTranslation("register.filter.meeting.all"));
        meeting.setItemLabelGenerator(
                one -> one == null ? getTranslation("register.filter.meeting.all") : dates.moment(one.startsAt()));
        meeting.addValueChangeListener(change -> go(change.isFromClient()));
        from.setLocale(Locale.UK);
        until.setLocale(Locale.UK);
        words.addValueChangeListener(change -> go(change.isFromClient()));
        outcome.addValueChangeListener(change -> go(change.isFromClient()));
        theme.addValueChangeListener(change -> go(change.isFromClient()));
        from.addValueChangeListener(change -> go(change.isFromClient()));
        until.addValueChangeListener(change -> go(change.isFromClient()));
        add(words, outcome, theme, meeting, from, until);
    }

    RegisterFilter show(Location location) {
        var asked = location.getQueryParameters();
        words.setValue(asked.getSingleParameter(WORDS).orElse(""));
        outcome.setValue(
                asked.getSingleParameter(OUTCOME).flatMap(RegisterFields::named).orElse(null));
        var wanted = asked.getSingleParameter(THEME).orElse("");
        theme.setValue(theme.getListDataView()
                .getItems()
                .filter(Objects::nonNull)
                .filter(one -> one.id().value().toString().equals(wanted))
                .findFirst()
                .orElse(null));
        var at = asked.getSingleParameter(MEETING).orElse("");
        meeting.setValue(meeting.getListDataView()
                .getItems()
                .filter(Objects::nonNull)
                .filter(one -> one.id().toString().equals(at))
                .findFirst()
                .orElse(null));
        from.setValue(
                asked.getSingleParameter(FROM).flatMap(RegisterFields::day).orElse(null));
        until.setValue(
                asked.getSingleParameter(UNTIL).flatMap(RegisterFields::day).orElse(null));
        return chosen();
    }

    RegisterFilter chosen() {
        var one = theme.getValue();
        return new RegisterFilter(
                words.getValue(),
                outcome.getValue(),
                one == null ? null : one.id(),
                from.getValue(),
                until.getValue(),
                meeting.getValue() == null ? null : meeting.getValue().id());
    }

    private static Optional<Outcome> named(String text) {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** Years a database can hold. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private void go(boolean byPerson) {
        if (!byPerson) return;
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!words.getValue().isBlank())
            parameters.put(WORDS, List.of(words.getValue().strip()));
        if (outcome.getValue() != null)
            parameters.put(OUTCOME, List.of(outcome.getValue().name().toLowerCase(Locale.ROOT)));
        if (theme.getValue() != null)
            parameters.put(THEME, List.of(theme.getValue().id().value().toString()));
        if (meeting.getValue() != null)
            parameters.put(MEETING, List.of(meeting.getValue().id().toString()));
        if (from.getValue() != null)
            parameters.put(FROM, List.of(from.getValue().toString()));
        if (until.getValue() != null)
            parameters.put(UNTIL, List.of(until.getValue().toString()));
        getUI().ifPresent(ui -> ui.navigate(DecisionsView.ROUTE, new QueryParameters(parameters)));
    }
}
