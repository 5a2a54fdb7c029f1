package org.folkmoot.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.folkmoot.notification.InboxEntry;
import org.folkmoot.notification.InboxService;
import org.folkmoot.notification.InboxSubject;
import org.folkmoot.notification.InterestService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RichText;
import org.folkmoot.shared.ui.Notice;

/** What there is about one subject: its title, and each thing with when and the words. */
class InboxGroup extends Section {

    private static final int EXCERPT = 220;

    private final InboxSubject subject;
    private final InboxService inbox;
    private final InterestService interests;
    private final Dates dates;
    private final Runnable changed;

    InboxGroup(InboxSubject subject, InboxService inbox, InterestService interests, Dates dates, Runnable changed) {
        this.subject = subject;
        this.inbox = inbox;
        this.interests = interests;
        this.dates = dates;
        this.changed = changed;
        addClassName("fm-inbox-group");
        var entries = new UnorderedList();
        subject.entries().forEach(entry -> entries.add(line(entry)));
        add(new Div(title(), quiet()), entries);
        if (subject.more() > 0) {
            var more = new Paragraph(getTranslation("notification.inbox.more", subject.more()));
            more.addClassName("fm-grey");
            add(more);
        }
    }

    private H2 title() {
        return subject.title().isEmpty()
                ? new H2(getTranslation("notification.inbox.not-shown"))
                : new H2(new Anchor(subject.page(), subject.title()));
    }

    private Button quiet() {
        var button = new Button(
                getTranslation(subject.muted() ? "notification.inbox.unmute" : "notification.inbox.mute"), click -> {
                    if (subject.muted()) interests.end(subject.key());
                    else interests.mute(subject.key());
                    changed.run();
                    Notice.show(getTranslation(
                            subject.muted() ? "notification.inbox.unmuted" : "notification.inbox.muted",
                            subject.title()));
                });
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation(
                subject.muted() ? "notification.inbox.unmute-label" : "notification.inbox.mute-label",
                subject.title()));
        return button;
    }

    private ListItem line(InboxEntry entry) {
        var words = new Div();
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
        var item = new ListItem(words, mark(entry));
        if (!entry.read()) {
            item.addClassName("fm-unread");
            var unread = new Span(getTranslation("notification.inbox.is-unread"));
            unread.addClassName("fm-hidden-visually");
            words.addComponentAsFirst(unread);
        }
        return item;
    }

    private Button mark(InboxEntry entry) {
        var button = new Button(
                getTranslation(entry.read() ? "notification.inbox.mark-unread" : "notification.inbox.mark-read"),
                click -> {
                    if (entry.read()) inbox.markUnread(entry.id());
                    else inbox.markRead(entry.id());
                    changed.run();
                });
        button.addClassName("fm-quiet");
        return button;
    }
}
