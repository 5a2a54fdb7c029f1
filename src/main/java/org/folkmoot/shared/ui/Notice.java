package org.folkmoot.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Tells a person what just happened, calmly: to the eye at the edge of the page, to the ear through the {@link LiveRegion}. */
public final class Notice {

    private static final int LEAVES_AFTER_MS = 7000;

    private Notice() {}

    /** For the ear only: use it when the page itself shows the change. */
    public static void polite(UI ui, String text) {
        LiveRegion.of(ui).ifPresent(region -> region.say(text));
    }

    /** Leaves by itself after a few seconds. */
    public static void show(String text) {
        open(UI.getCurrent(), text, LEAVES_AFTER_MS);
    }

    /** Stays until it is closed: for what a person may want to copy or read twice. */
    public static void keep(String text) {
        open(UI.getCurrent(), text, 0);
    }

    private static void open(UI ui, String text, int leavesAfterMs) {
        var words = new Span(text);
        if (LiveRegion.of(ui).isPresent()) words.getElement().setAttribute("aria-hidden", "true");
        var notification = new Notification();
        var close = new NativeButton(ui.getTranslation("shared.notice.close"), click -> notification.close());
        close.addClassName("fm-quiet");
        var content = new Div(words, close);
        content.addClassName("fm-notice");
        notification.add(content);
        notification.setDuration(leavesAfterMs);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
        polite(ui, text);
    }
}
