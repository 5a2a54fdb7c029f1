package org.folkmoot.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Light, dark or as the device has it. Works and is remembered in the browser alone. */
@Tag("fm-scheme")
class SchemeSwitch extends HtmlContainer {

    SchemeSwitch() {
        var label = new Span(getTranslation("shell.scheme"));
        label.setId("scheme-label");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "scheme-label");
        add(label);
        for (var scheme : List.of("auto", "light", "dark")) {
            var button = new NativeButton(getTranslation("shell.scheme." + scheme));
            button.addClassName("fm-quiet");
            button.getElement().setAttribute("data-scheme", scheme).setAttribute("type", "button");
            add(button);
        }
    }
}
