package org.folkmoot.openfigures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.openfigures.FrozenFiguresService;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.springframework.data.domain.PageRequest;

/** All frozen figures, the latest first: {@code ?page=2}. */
@Route(OpenFiguresNavigation.FROZEN)
@AnonymousAllowed
class FrozenListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;

    private final transient FrozenFiguresService frozen;
    private final transient FrozenMoments moments;

    FrozenListView(FrozenFiguresService frozen, FrozenMoments moments) {
        this.frozen = frozen;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var page = frozen.list(PageRequest.of(Pager.pageIn(location), ROWS));
        removeAll();
        var header = new PageHeader(getTranslation("openfigures.frozen"));
        header.kicker(new Anchor(OpenFiguresNavigation.PAGE, getTranslation("openfigures.title")));
        header.subline(getTranslation("openfigures.frozen.about"));
        add(
                header,
                page.isEmpty()
                        ? new EmptyState(getTranslation("openfigures.frozen.none"))
                        : new FrozenList(page.getContent(), moments),
                new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("openfigures.frozen");
    }
}
