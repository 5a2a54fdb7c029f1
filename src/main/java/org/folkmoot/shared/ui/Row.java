package org.folkmoot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One line of {@link Rows}. */
public class Row extends ListItem {

    private final Div grey = new Div();
    private final Div end = new Div();

    public Row(String strong, String grey) {
        this(new Span(strong), grey);
    }

    /** @param href path inside the portal, without a leading slash */
    public Row(String strong, String grey, String href) {
        this(new Anchor(href, strong), grey);
    }

    public Row(Component strong, String grey) {
        strong.addClassName("fm-strong");
        this.grey.addClassName("fm-grey");
        this.grey.setText(grey);
        this.grey.setVisible(!grey.isEmpty());
        end.addClassName("fm-end");
        end.setVisible(false);
        var words = new Div(strong, this.grey);
        words.addClassName("fm-words");
        add(words, end);
    }

    /** Small things at the right: a figure, a pill, a button. */
    public Row end(Component... parts) {
        end.add(parts);
        end.setVisible(true);
        return this;
    }

    public Row end(String text) {
        return end(new Span(text));
    }

    /** Replaces the grey line by parts of one's own, for example links. */
    public Row grey(Component... parts) {
        grey.removeAll();
        grey.add(parts);
        grey.setVisible(parts.length > 0);
        return this;
    }
}
