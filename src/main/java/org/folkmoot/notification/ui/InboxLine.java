package org.folkmoot.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.folkmoot.notification.InboxEntry;
import org.folkmoot.notification.InboxService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RichText;

/** One thing a person was told: what happened, people's own words, when. Marked read or unread where it stands. */
class InboxLine extends ListItem {

    private static final int EXCERPT = 220;

    private final transient InboxEntry entry;
    private final transient InboxService inbox;
    private final Runnable changed;
    private final Span unread = new Span(getTranslation("notification.inbox.is-unread"));
    private final Button mark = new Button();
    private boolean read;

    InboxLine(InboxEntry entry, InboxService inbox, Dates dates, Runnable changed) {
        this.entry = entry;
        this.inbox = inbox;
        this.changed = changed;
        unread.addClassName("fm-hidden-visually");
        var words = new Div(unread);
        words.addClassName("fm-words");
        if (entry.line().isEmpty()) words.add(new Span(getTranslation("notification.inbox.not-shown-line")));
        else {
            var link = new Anchor(entry.link(), entry.line());
            link.addClassName("fm-strong");
            words.add(link);
        }
        if (!entry.quotation().isBlank()) {
            var quotation = new Paragraph(RichText.excerpt(entry.quotation(), EXCERPT));
            quotation.addClassName("fm-inbox-quotation");
            words.add(quotation);
        }
        var when = new Span(dates.moment(entry.happenedAt()));
        when.addClassName("fm-grey");
        words.add(when);
        mark.addClassName("fm-quiet");
        mark.addClickListener(click -> toggle());
        add(words, mark);
        show(entry.read());
    }

    private void toggle() {
        if (read) inbox.markUnread(entry.id());
        else inbox.markRead(entry.id());
        show(!read);
        changed.run();
    }

    private void show(boolean isRead) {
        read = isRead;
        setClassName("fm-unread", !read);
        unread.setVisible(!read);
        var what = getTranslation(read ? "notification.inbox.mark-unread" : "notification.inbox.mark-read");
        mark.setText(what);
        mark.setAriaLabel(entry.line().isEmpty() ? what : what + ": " + entry.line());
    }
}
