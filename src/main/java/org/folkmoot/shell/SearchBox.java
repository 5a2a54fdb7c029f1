package org.folkmoot.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.QueryParameters;

/** Search from anywhere: {@code /} comes here, Enter opens {@code search?q=}. */
@Tag("form")
class SearchBox extends HtmlContainer {

    private static final String TYPED = "element.elements.q.value";
    private static final int TYPED_MAX = 200;

    SearchBox() {
        addClassName("fm-search");
        getElement().setAttribute("role", "search").setAttribute("action", "search");
        var field = new Input();
        field.setId("site-search");
        field.setType("search");
        field.setPlaceholder(getTranslation("shell.search.placeholder"));
        field.getElement()
                .setAttribute("name", "q")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(TYPED_MAX))
                .setAttribute("aria-keyshortcuts", "/");
        var label = new NativeLabel(getTranslation("shell.search"));
        label.addClassName("fm-hidden-visually");
        label.setFor(field);
        add(label, field);
        getElement()
                .addEventListener(
                        "submit", event -> open(event.getEventData().path(TYPED).asString("")))
                .addEventData(TYPED)
                .preventDefault();
    }

    private static void open(String typed) {
        var asked = typed.strip();
        UI.getCurrent()
                .navigate(
                        "search",
                        asked.isEmpty()
                                ? QueryParameters.empty()
                                : QueryParameters.of("q", asked.substring(0, Math.min(asked.length(), TYPED_MAX))));
    }
}
