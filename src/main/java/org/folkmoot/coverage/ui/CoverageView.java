package org.folkmoot.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.coverage.CoverageExportService;
import org.folkmoot.coverage.CoverageFigure;
import org.folkmoot.coverage.CoverageMap;
import org.folkmoot.coverage.CoverageService;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;

/** Where in the strategy there are ideas and where there are none: as a map, as a picture, as a table. */
@Route(CoverageNavigation.ROUTE)
@Menu(order = 102, title = "nav.coverage")
@AnonymousAllowed
class CoverageView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CoverageService coverage;
    private final transient CoverageExportService exports;

    CoverageView(CoverageService coverage, CoverageExportService exports) {
        this.coverage = coverage;
        this.exports = exports;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var figure = CoverageNavigation.figureIn(event.getLocation());
        var map = coverage.map();
        removeAll();
        var header = new PageHeader(getTranslation("coverage.title"))
                .kicker(new Anchor("programme/strategy", getTranslation("coverage.strategy")));
        add(header);
        if (map.blank()) {
            add(new EmptyState(getTranslation("coverage.empty")));
            return;
        }
        header.subline(sentence(map, figure))
                .actions(
                        download("coverage.picture", "coverage.svg", "image/svg+xml", () -> exports.svg(figure)),
                        download("coverage.png", "coverage.png", "image/png", () -> exports.png(figure)),
                        download("coverage.csv", "coverage.csv", "text/csv;charset=utf-8", exports::csv));
        add(figures(figure));
        for (var strip : List.of(map.principles(), map.conditions()))
            if (strip.cells() > 0)
                add(new HeatMap(strip, figure, getTranslation("coverage.caption." + strip.across())));
        add(elsewhere(map, figure), new Paragraph(getTranslation("coverage.rule." + figure)));
        add(new CoverageTable(map.principles(), map.conditions()));
    }

    private String sentence(CoverageMap map, CoverageFigure figure) {
        var strip = map.principles().cells() > 0 ? map.principles() : map.conditions();
        return getTranslation("coverage.sentence." + figure, strip.empty(figure), strip.cells());
    }

    private Nav figures(CoverageFigure shown) {
        var tabs = new Nav();
        tabs.addClassName("fm-tabs");
        tabs.setAriaLabel(getTranslation("coverage.figures"));
        for (var figure : CoverageFigure.values()) {
            var tab = new Anchor(CoverageNavigation.map(figure), getTranslation("coverage.figure." + figure));
            if (figure == shown) tab.getElement().setAttribute("aria-current", "page");
            tabs.add(tab);
        }
        return tabs;
    }

    private Paragraph elsewhere(CoverageMap map, CoverageFigure figure) {
        var line = new Paragraph(getTranslation(
                "coverage.elsewhere", map.elsewhere().of(figure), map.all().of(figure)));
        line.addClassName("fm-grey");
        return line;
    }

    private Anchor download(String key, String name, String type, Supplier<byte[]> content) {
        var link = new Anchor();
        link.addClassName("fm-secondary");
        link.setText(getTranslation(key));
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        }));
        link.getElement().setAttribute("download", name);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coverage.title");
    }
}
