package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.CalendarFeedService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.springframework.web.util.UriComponentsBuilder;

/** Conversations in one's own calendar: everybody's and one's own, and how a program takes them; {@code ?area=Babergh}. */
@Route(ConversationPaths.SUBSCRIBE)
@AnonymousAllowed
class SubscribeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CalendarFeedService feeds;
    private final transient ProgrammeService programme;
    private final transient CurrentMember member;
    private final transient FolkmootSettings settings;
    private final transient Dates dates;

    SubscribeView(
            CalendarFeedService feeds,
            ProgrammeService programme,
            CurrentMember member,
            FolkmootSettings settings,
            Dates dates) {
        this.feeds = feeds;
        this.programme = programme;
        this.member = member;
        this.settings = settings;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var areas = programme.areas();
        var area = AreaChoice.in(event.getLocation(), areas);
        removeAll();
        var header = new PageHeader(getTranslation("conversation.subscribe.title"));
        header.kicker(new Anchor(ConversationPaths.list(area), getTranslation("conversation.back")));
        header.subline(getTranslation("conversation.subscribe.subline"));
        add(
                header,
                new PageSection(getTranslation("conversation.subscribe.all"), everybodys(areas, area)),
                new PageSection(getTranslation("conversation.feed.title"), mine()),
                new PageSection(getTranslation("conversation.subscribe.how"), how()));
    }

    private Div everybodys(List<Area> areas, Optional<Area> area) {
        var part = new Div(new Paragraph(getTranslation("conversation.subscribe.all-text")));
        if (!areas.isEmpty())
            part.add(new AreaChoice(
                    areas,
                    area,
                    chosen -> UI.getCurrent()
                            .navigate(ConversationPaths.SUBSCRIBE, ConversationPaths.parameters(chosen))));
        part.add(new FeedAddress(address(area)));
        return part;
    }

    private String address(Optional<Area> area) {
        var feed = UriComponentsBuilder.fromUriString(settings.url("api/v1/sessions/calendar.ics"));
        return area.map(one -> feed.queryParam(ConversationPaths.AREA, "{area}")
                        .encode()
                        .buildAndExpand(one.name())
                        .toUriString())
                .orElseGet(feed::toUriString);
    }

    private Component mine() {
        if (member.find().isPresent()) return new MyFeed(feeds, dates);
        var door = new Anchor("me#" + CalendarSection.ANCHOR, getTranslation("conversation.subscribe.sign-in"));
        door.setRouterIgnore(true);
        return new Div(new Paragraph(getTranslation("conversation.feed.text")), door);
    }

    private DescriptionList how() {
        var ways = new DescriptionList();
        ways.addClassName("fm-feed-how");
        for (var program : List.of("outlook", "google", "apple"))
            ways.add(
                    new DescriptionList.Term(getTranslation("conversation.subscribe." + program)),
                    new DescriptionList.Description(getTranslation("conversation.subscribe." + program + "-how")));
        return ways;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.subscribe.title");
    }
}
