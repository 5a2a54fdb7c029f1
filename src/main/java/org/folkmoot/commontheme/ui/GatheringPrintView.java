package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.commontheme.GatheringDetail;
import org.folkmoot.commontheme.GatheringId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.ui.PageHeader;

/** Common themes as a document of their own: without the portal's frame, on screen as on paper. */
@Route(value = GatheringNavigation.PRINT, autoLayout = false)
@AnonymousAllowed
class GatheringPrintView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GatheringPageServices services;
    private final transient ProgrammeService programme;
    private String title = "";

    GatheringPrintView(GatheringPageServices services, ProgrammeService programme) {
        this.services = services;
        this.programme = programme;
        addClassNames("fm-common-themes", "fm-notes-print");
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
        title = gathering.title()
                + programme.programme().map(one -> " – " + one.name()).orElse("");
        removeAll();
        var print = new NativeButton(
                getTranslation("commontheme.page.print"), click -> getElement().executeJs("window.print();"));
        print.addClassName("fm-primary");
        var header = new PageHeader(gathering.title(), print);
        header.kicker(
                new Anchor(GatheringNavigation.page(gathering.id()), "◂ " + getTranslation("commontheme.list.title")));
        var published = gathering.publishedAt();
        header.subline(
                published == null
                        ? getTranslation("commontheme.state.DRAFT")
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

    @Override
    public String getPageTitle() {
        return title;
    }
}
