package org.folkmoot.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import org.folkmoot.search.SuggestService;
import org.folkmoot.search.Suggestion;

/**
 * Search from anywhere: {@code /} comes here, Enter opens {@code search?q=}. While somebody types, what begins so is listed
 * below; arrow keys choose, Escape closes (a combobox with a list, WAI-ARIA; the keys are in {@code shell.js}).
 */
@Tag("fm-search")
class SearchBox extends HtmlContainer {

    private static final String TYPED = "element.querySelector('input').value";
    private static final int TYPED_MAX = 200;
    private static final int PAUSE_MILLISECONDS = 150;
    private static final String LIST = "site-search-list";

    private final transient SuggestService suggest;
    private final Input field = new Input();
    private final UnorderedList list = new UnorderedList();
    private final Span count = new Span();

    SearchBox(SuggestService suggest) {
        this.suggest = suggest;
        addClassName("fm-search");
        var form = new Form();
        form.getElement().setAttribute("role", "search").setAttribute("action", "search");
        field.setId("site-search");
        field.setType("search");
        field.setPlaceholder(getTranslation("shell.search.placeholder"));
        field.getElement()
                .setAttribute("name", "q")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(TYPED_MAX))
                .setAttribute("aria-keyshortcuts", "/")
                .setAttribute("role", "combobox")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", LIST)
                .setAttribute("aria-expanded", "false");
        list.setId(LIST);
        list.getElement().setAttribute("role", "listbox").setAttribute("hidden", true);
        list.getElement().setAttribute("aria-label", getTranslation("shell.search.suggestions"));
        count.addClassName("fm-hidden-visually");
        count.getElement().setAttribute("role", "status");
        var label = new NativeLabel(getTranslation("shell.search"));
        label.addClassName("fm-hidden-visually");
        label.setFor(field);
        form.add(label, field);
        add(form, list, count);
        getElement()
                .addEventListener(
                        "submit", event -> open(event.getEventData().path(TYPED).asString("")))
                .addEventData(TYPED)
                .preventDefault();
        getElement()
                .addEventListener(
                        "input", event -> show(event.getEventData().path(TYPED).asString("")))
                .addEventData(TYPED)
                .debounce(PAUSE_MILLISECONDS);
        getElement().addEventListener("fm-suggestions-closed", event -> close());
    }

    private void show(String typed) {
        var found = typed.length() > TYPED_MAX ? java.util.List.<Suggestion>of() : suggest.beginning(typed);
        list.removeAll();
        for (var i = 0; i < found.size(); i++) list.add(option(found.get(i), i));
        list.getElement().setAttribute("hidden", found.isEmpty());
        field.getElement().setAttribute("aria-expanded", String.valueOf(!found.isEmpty()));
        count.setText(found.isEmpty() ? "" : getTranslation("shell.search.suggested", found.size()));
    }

    private ListItem option(Suggestion suggestion, int place) {
        var kind = new Span(getTranslation("search.kind." + suggestion.kind()));
        kind.addClassName("fm-grey");
        var option = new ListItem(new Span(suggestion.title()), kind);
        option.setId(LIST + "-" + place);
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", "false");
        option.addClickListener(click -> {
            close();
            UI.getCurrent().navigate(suggestion.path());
        });
        return option;
    }

    private void close() {
        list.removeAll();
        list.getElement().setAttribute("hidden", true);
        field.getElement().setAttribute("aria-expanded", "false");
        count.setText("");
    }

    private void open(String typed) {
        close();
        var asked = typed.strip();
        UI.getCurrent()
                .navigate(
                        "search",
                        asked.isEmpty()
                                ? QueryParameters.empty()
                                : QueryParameters.of("q", asked.substring(0, Math.min(asked.length(), TYPED_MAX))));
    }

    @Tag("form")
    private static class Form extends HtmlContainer {}
}
