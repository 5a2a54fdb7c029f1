package org.folkmoot.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.notification.InboxService;
import org.folkmoot.shared.ui.HeaderPart;
import org.springframework.dao.TransientDataAccessException;

/** In the header: the way to the inbox, and how much in it is unread. */
@org.springframework.stereotype.Component
class InboxMark implements HeaderPart {

    private static final int MOST_SHOWN = 99;

    private final InboxService inbox;
    private final CurrentMember member;

    InboxMark(InboxService inbox, CurrentMember member) {
        this.inbox = inbox;
        this.member = member;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<? extends Component> create() {
        return member.find().map(me -> new Mark());
    }

    /** The inbox changed on the page shown now. */
    static void refresh(UI ui) {
        Optional.ofNullable(ComponentUtil.getData(ui, Mark.class)).ifPresent(Mark::refresh);
    }

    /** Counts when a person moves on, which is also when they see what a page tells: no query for a page that lies open. */
    private class Mark extends Anchor implements AfterNavigationObserver {

        private final Span word = new Span(getTranslation("notification.inbox.title"));
        private final Span count = new Span();

        Mark() {
            super("inbox");
            addClassName("fm-inbox-mark");
            word.addClassName("fm-inbox-word");
            count.addClassName("fm-count");
            add(word, count);
            show(0);
        }

        @Override
        protected void onAttach(AttachEvent event) {
            ComponentUtil.setData(event.getUI(), Mark.class, this);
        }

        @Override
        public void afterNavigation(AfterNavigationEvent event) {
            try {
                show(inbox.opened(event.getLocation().getPath()));
            } catch (TransientDataAccessException digestIsBeingWritten) {
                refresh(); // the next page marks it
            }
        }

        void refresh() {
            show(inbox.unread());
        }

        private void show(int unread) {
            count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
            count.setVisible(unread > 0);
            getElement().setAttribute("aria-label", getTranslation("notification.inbox.mark", unread));
        }
    }
}
