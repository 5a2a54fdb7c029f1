package org.folkmoot.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.folkmoot.notification.InboxEntry;
import org.folkmoot.notification.InboxService;
import org.folkmoot.notification.InboxSubject;
import org.folkmoot.notification.InterestService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Notice;

/** What there is about one subject: its title, the newest things, and on request the earlier ones. */
class InboxGroup extends Section {

    private final transient InboxSubject subject;
    private final transient InboxService inbox;
    private final transient InterestService interests;
    private final transient Dates dates;
    private final Runnable changed;
    private final UnorderedList lines = new UnorderedList();
    private final Button quiet = new Button();
    private boolean muted;

    /** @param unreadOnly the list it stands in shows only what is unread */
    InboxGroup(
            InboxSubject subject,
            boolean unreadOnly,
            InboxService inbox,
            InterestService interests,
            Dates dates,
            Runnable changed) {
        this.subject = subject;
        this.inbox = inbox;
        this.interests = interests;
        this.dates = dates;
        this.changed = changed;
        addClassName("fm-inbox-group");
        quiet.addClassName("fm-quiet");
        quiet.addClickListener(click -> toggle());
        add(new Div(title(), quiet), lines);
        show(subject.entries());
        showMuted(subject.muted());
        if (subject.more() > 0) add(earlier(unreadOnly));
    }

    private H2 title() {
        return subject.title().isEmpty()
                ? new H2(getTranslation("notification.inbox.not-shown"))
                : new H2(new Anchor(subject.page(), subject.title()));
    }

    private void show(List<InboxEntry> entries) {
        lines.removeAll();
        entries.forEach(entry -> lines.add(new InboxLine(entry, inbox, dates, changed)));
    }

    /** The focus goes to the first of them, where a reader goes on. */
    private Button earlier(boolean unreadOnly) {
        var button = new Button(getTranslation("notification.inbox.earlier", subject.more()));
        button.setAriaLabel(getTranslation("notification.inbox.earlier-label", subject.more(), subject.title()));
        button.addClassNames("fm-quiet", "fm-inbox-earlier");
        button.addClickListener(click -> {
            var shown = lines.getComponentCount();
            show(inbox.about(subject.key(), unreadOnly));
            remove(button);
            if (lines.getComponentCount() > shown) {
                var first = lines.getComponentAt(shown).getElement();
                first.setAttribute("tabindex", "-1");
                first.callJsFunction("focus");
            }
        });
        return button;
    }

    private void toggle() {
        if (muted) interests.end(subject.key());
        else interests.mute(subject.key());
        showMuted(!muted);
        Notice.show(getTranslation(muted ? "notification.inbox.muted" : "notification.inbox.unmuted", subject.title()));
    }

    private void showMuted(boolean now) {
        muted = now;
        quiet.setText(getTranslation(muted ? "notification.inbox.unmute" : "notification.inbox.mute"));
        quiet.setAriaLabel(getTranslation(
                muted ? "notification.inbox.unmute-label" : "notification.inbox.mute-label", subject.title()));
    }
}
