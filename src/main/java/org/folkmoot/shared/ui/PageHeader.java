package org.folkmoot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;

/**
 * Top of a screen: an optional small line above, the one h1, an optional grey line below, and what one can do here.
 * The frame moves the focus to the h1 after each navigation.
 */
public class PageHeader extends Header {

    /** Id of the one h1 of a screen. */
    public static final String TITLE_ID = "page-title";

    private final Paragraph kicker = line("fm-kicker");
    private final H1 title = new H1();
    private final Paragraph subline = line("fm-subline");
    private final Div actions = new Div();

    /** @param actions buttons or links; the most important one first */
    public PageHeader(String title, Component... actions) {
        addClassName("fm-page-header");
        this.title.setId(TITLE_ID);
        this.title.getElement().setAttribute("tabindex", "-1");
        this.title.setText(title);
        this.actions.addClassName("fm-actions");
        add(kicker, this.title, subline, this.actions);
        actions(actions);
    }

    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    /** Small line above the title, for example the way back. */
    public PageHeader kicker(Component... parts) {
        return fill(kicker, parts);
    }

    public PageHeader kicker(String text) {
        kicker.setText(text);
        kicker.setVisible(!text.isEmpty());
        return this;
    }

    /** Grey line below the title: when, where, from whom. */
    public PageHeader subline(Component... parts) {
        return fill(subline, parts);
    }

    public PageHeader subline(String text) {
        subline.setText(text);
        subline.setVisible(!text.isEmpty());
        return this;
    }

    /** After the actions, what others add to them ({@link SubjectParts}). */
    public PageHeader beside(Collection<Component> parts) {
        actions.add(parts);
        actions.setVisible(actions.getComponentCount() > 0);
        return this;
    }

    /** Replaces the actions. */
    public PageHeader actions(Component... parts) {
        actions.removeAll();
        actions.add(parts);
        actions.setVisible(parts.length > 0);
        return this;
    }

    private PageHeader fill(Paragraph line, Component... parts) {
        line.removeAll();
        line.add(parts);
        line.setVisible(parts.length > 0);
        return this;
    }

    private static Paragraph line(String className) {
        var line = new Paragraph();
        line.addClassName(className);
        line.setVisible(false);
        return line;
    }
}
