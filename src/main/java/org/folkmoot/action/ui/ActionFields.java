package org.folkmoot.action.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.action.ActionFilter;
import org.folkmoot.action.ActionFilter.Which;

/** Narrows a list of actions down; the choice stands in the address. */
class ActionFields extends Div {

    private static final String STATE = "state";
    private static final String LATE = "late";
    private static final String WORDS = "q";

    private final Select<Which> which = new Select<>();
    private final Checkbox late = new Checkbox(getTranslation("action.filter.late"));
    private final TextField words = new TextField(getTranslation("action.filter.words"));
    private final String path;

    ActionFields(String path) {
        this.path = path;
        addClassName("fm-line");
        which.setLabel(getTranslation("action.filter.state"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(one -> getTranslation("action.which." + one));
        which.addValueChangeListener(change -> go(change.isFromClient()));
        late.addValueChangeListener(change -> go(change.isFromClient()));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.addValueChangeListener(change -> go(change.isFromClient()));
        add(which, words, late);
    }

    ActionFilter show(Location location) {
        var asked = location.getQueryParameters();
        which.setValue(
                asked.getSingleParameter(STATE).flatMap(ActionFields::named).orElse(Which.UNFINISHED));
        late.setValue(asked.getSingleParameter(LATE).isPresent());
        words.setValue(asked.getSingleParameter(WORDS).orElse(""));
        return chosen();
    }

    ActionFilter chosen() {
        return new ActionFilter(which.getValue(), late.getValue(), words.getValue());
    }

    private static Optional<Which> named(String text) {
        return Arrays.stream(Which.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private void go(boolean byPerson) {
        if (!byPerson) return;
        var parameters = new LinkedHashMap<String, List<String>>();
        if (which.getValue() != Which.UNFINISHED)
            parameters.put(STATE, List.of(which.getValue().name().toLowerCase(Locale.ROOT)));
        if (late.getValue()) parameters.put(LATE, List.of("yes"));
        if (!words.getValue().isBlank())
            parameters.put(WORDS, List.of(words.getValue().strip()));
        getUI().ifPresent(ui -> ui.navigate(path, new QueryParameters(parameters)));
    }
}
