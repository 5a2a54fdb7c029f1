package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.commontheme.GatheringDetail;
import org.folkmoot.commontheme.GatheringId;
import org.folkmoot.member.Role;
import org.folkmoot.shared.ui.PageHeader;

/** Common themes of several sessions, for everybody once they are published. */
@Route(GatheringNavigation.PAGE)
@AnonymousAllowed
class GatheringView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GatheringPageServices services;
    private String title = "";

    GatheringView(GatheringPageServices services) {
        this.services = services;
        addClassName("fm-common-themes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(GatheringNavigation.GATHERING_ID)
                .flatMap(GatheringId::parse)
                .flatMap(services.gatherings()::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(GatheringDetail gathering) {
        title = gathering.title();
        removeAll();
        var header = new PageHeader(gathering.title(), actions(gathering).toArray(Component[]::new));
        header.kicker(new Anchor(GatheringNavigation.LIST, getTranslation("commontheme.list.title")));
        var published = gathering.publishedAt();
        header.subline(
                published == null
                        ? getTranslation("commontheme.page.draft")
                        : getTranslation(
                                "commontheme.page.published", services.dates().day(published)));
        add(header);
        if (!gathering.question().isEmpty()) {
            var question = new Paragraph(gathering.question());
            question.addClassName("fm-question");
            add(question);
        }
        add(new GatheringDocument(gathering, services.dates()));
    }

    private List<Component> actions(GatheringDetail gathering) {
        var id = gathering.id();
        var all = new ArrayList<Component>();
        if (services.currentMember().has(Role.FACILITATOR)
                || services.currentMember().has(Role.MANAGER))
            all.add(link(GatheringNavigation.gather(id), "commontheme.page.gather", "fm-secondary"));
        all.add(link(GatheringNavigation.print(id), "commontheme.page.print-view", "fm-quiet"));
        all.add(new GatheringDownload(
                "commontheme.page.pdf",
                "common-themes.pdf",
                "application/pdf",
                () -> services.documents().pdf(again(id))));
        all.add(new GatheringDownload(
                "commontheme.page.csv",
                "common-themes.csv",
                "text/csv;charset=utf-8",
                () -> services.documents().csv(again(id))));
        return all;
    }

    private GatheringDetail again(GatheringId id) {
        return services.gatherings().find(id).orElseThrow();
    }

    private Anchor link(String path, String key, String className) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName(className);
        return link;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
