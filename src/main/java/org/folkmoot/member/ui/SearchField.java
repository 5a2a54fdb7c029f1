package org.folkmoot.member.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** A search whose words stand in the address ({@code ?q=}). */
class SearchField extends Div {

    static final int MAX = 100;

    private final TextField words = new TextField();
    private final String route;

    SearchField(String label, String route) {
        this.route = route;
        addClassName("fm-filters");
        words.setLabel(label);
        words.setClearButtonVisible(true);
        words.setMaxLength(MAX);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) search(change.getValue());
        });
        add(words);
    }

    static String wordsIn(Location location) {
        var words = location.getQueryParameters().getSingleParameter("q").orElse("");
        return words.length() > MAX ? words.substring(0, MAX) : words;
    }

    void show(String typed) {
        words.setValue(typed);
    }

    private void search(String typed) {
        var parameters = typed.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", typed));
        getUI().orElseGet(UI::getCurrent).navigate(route, parameters);
    }
}
