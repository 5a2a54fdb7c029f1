package org.folkmoot.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small word of state. Its tone only underlines what the word says. */
public class Pill extends Span {

    public enum Tone {
        PLAIN,
        /** under way, open */
        ACTIVE,
        /** done well */
        GOOD,
        /** waits for someone */
        WAITING,
        /** refused, closed, late */
        ACCENT
    }

    public Pill(String text, Tone tone) {
        super(text);
        addClassNames("fm-pill", "fm-pill-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
