package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.conversation.CalendarFeedLine;
import org.folkmoot.conversation.CalendarFeedService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;

/** My conversations as a calendar: make its address, see that there is one and when it was read, make another, revoke it. */
class MyFeed extends Div {

    private final transient CalendarFeedService feeds;
    private final transient Dates dates;

    MyFeed(CalendarFeedService feeds, Dates dates) {
        this.feeds = feeds;
        this.dates = dates;
        show();
    }

    private void show() {
        removeAll();
        add(new Paragraph(getTranslation("conversation.feed.text")));
        feeds.mine().ifPresentOrElse(this::standing, this::none);
    }

    private void none() {
        add(actions(button("conversation.feed.make", this::make)));
    }

    private void standing(CalendarFeedLine feed) {
        var read = feed.lastReadOn() == null
                ? getTranslation("conversation.feed.not-read")
                : getTranslation("conversation.feed.last-read", dates.day(feed.lastReadOn()));
        add(
                new Paragraph(getTranslation("conversation.feed.made", dates.moment(feed.madeAt())) + " " + read),
                actions(
                        button("conversation.feed.make-another", this::askForAnother),
                        button("conversation.feed.revoke", this::askToRevoke)));
    }

    private void askForAnother() {
        Confirm.ask(
                getTranslation("conversation.feed.another-title"),
                getTranslation("conversation.feed.another-text"),
                getTranslation("conversation.feed.make-another"),
                this::make);
    }

    private void askToRevoke() {
        Confirm.ask(
                getTranslation("conversation.feed.revoke-title"),
                getTranslation("conversation.feed.revoke-text"),
                getTranslation("conversation.feed.revoke"),
                this::revoke);
    }

    private void make() {
        try {
            var address = feeds.make();
            show();
            addComponentAtIndex(1, once(address));
        } catch (RefusedException no) {
            show();
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    private void revoke() {
        feeds.revoke();
        show();
        Notice.show(getTranslation("conversation.feed.revoked"));
    }

    /** The address is kept nowhere, so this is the only time it can be seen. */
    private Div once(String address) {
        var note = new Div(new Paragraph(getTranslation("conversation.feed.once")), new FeedAddress(address));
        note.addClassName("fm-note");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private Div actions(NativeButton... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("fm-actions");
        return actions;
    }

    private NativeButton button(String key, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName("fm-secondary");
        return button;
    }
}
