package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.folkmoot.conversation.CalendarFeedService;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.shared.Dates;

/** My account: my conversations in my own calendar. */
@org.springframework.stereotype.Component
class CalendarSection implements AccountSection {

    static final String ANCHOR = "calendar";

    private final CalendarFeedService feeds;
    private final Dates dates;

    CalendarSection(CalendarFeedService feeds, Dates dates) {
        this.feeds = feeds;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String anchor() {
        return ANCHOR;
    }

    @Override
    public String titleKey() {
        return "conversation.feed.title";
    }

    @Override
    public Component create() {
        var part = new Div(new MyFeed(feeds, dates));
        part.add(new Anchor(ConversationPaths.SUBSCRIBE, part.getTranslation("conversation.feed.how")));
        return part;
    }
}
