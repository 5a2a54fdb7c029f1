package org.folkmoot.openfigures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.openfigures.BadgeFigure;
import org.folkmoot.openfigures.FrozenFiguresService;
import org.folkmoot.openfigures.Look;
import org.folkmoot.openfigures.OpenAddresses;
import org.folkmoot.openfigures.OpenFiguresService;
import org.folkmoot.openfigures.OpenHeadline;
import org.folkmoot.openfigures.StripSitesService;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.springframework.data.domain.PageRequest;

/** For partners: what of reach they can show on sites of their own, and how; {@code ?look=dark}. */
@Route(OpenFiguresNavigation.PAGE)
@Menu(order = 104, title = "openfigures.title")
@AnonymousAllowed
class OpenFiguresView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LATEST = 5;

    private final transient OpenFiguresService figures;
    private final transient FrozenFiguresService frozen;
    private final transient StripSitesService sites;
    private final transient OpenAddresses addresses;
    private final transient CurrentMember member;
    private final transient FrozenMoments moments;

    OpenFiguresView(
            OpenFiguresService figures,
            FrozenFiguresService frozen,
            StripSitesService sites,
            OpenAddresses addresses,
            CurrentMember member,
            FrozenMoments moments) {
        this.figures = figures;
        this.frozen = frozen;
        this.sites = sites;
        this.addresses = addresses;
        this.member = member;
        this.moments = moments;
        addClassName("fm-open-figures");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var look = OpenFiguresNavigation.lookIn(event.getLocation());
        var headline = figures.headline();
        var code = new EmbedCode(this, addresses, headline.name(), look);
        removeAll();
        var header = new PageHeader(getTranslation("openfigures.title"));
        header.kicker(new Anchor("reach", getTranslation("openfigures.reach")));
        header.subline(getTranslation("openfigures.subline"));
        if (member.has(Role.MANAGER)) header.actions(freeze(), link(OpenFiguresNavigation.SITES, "openfigures.sites"));
        add(
                header,
                new Paragraph(getTranslation("openfigures.rule")),
                looks(look),
                new PageSection(
                        getTranslation("openfigures.strip"),
                        new Paragraph(getTranslation("openfigures.strip.about")),
                        new StripPreview(headline, look),
                        new CopyLine(getTranslation("openfigures.strip.code"), code.strip()),
                        whoMayShowIt()),
                badges(code, look),
                programs(headline),
                frozen());
    }

    private Nav looks(Look shown) {
        var tabs = new Nav();
        tabs.addClassName("fm-tabs");
        tabs.setAriaLabel(getTranslation("openfigures.looks"));
        for (var look : Look.values()) {
            var tab = new Anchor(OpenFiguresNavigation.page(look), getTranslation("openfigures.look." + look));
            if (look == shown) tab.getElement().setAttribute("aria-current", "page");
            tabs.add(tab);
        }
        return tabs;
    }

    private Div whoMayShowIt() {
        var allowed = sites.now().sites();
        var words = new Paragraph(getTranslation("openfigures.strip.allowed." + allowed.allowed()));
        var part = new Div(words);
        if (allowed.sites().isEmpty()) return part;
        var list = new UnorderedList();
        allowed.sites().forEach(site -> list.add(new ListItem(site)));
        part.add(list);
        return part;
    }

    private PageSection badges(EmbedCode code, Look look) {
        var section = new PageSection(
                getTranslation("openfigures.badges"), new Paragraph(getTranslation("openfigures.badges.about")));
        for (var figure : BadgeFigure.values()) {
            var badge = new Image(addresses.badgePath(figure, look), code.alternative(figure));
            badge.addClassName("fm-badge");
            section.add(new Div(badge), new CopyLine(code.alternative(figure), code.badge(figure)));
        }
        return section;
    }

    private PageSection programs(OpenHeadline headline) {
        var section = new PageSection(
                getTranslation("openfigures.programs"),
                new Paragraph(getTranslation("openfigures.programs.about")),
                new CopyLine(getTranslation("openfigures.programs.json"), addresses.json()),
                new CopyLine(getTranslation("openfigures.programs.csv"), addresses.csv()));
        headline.strands().stream()
                .limit(1)
                .forEach(strand -> section.add(
                        new CopyLine(getTranslation("openfigures.programs.strand"), addresses.json(strand))));
        section.add(new CopyLine(getTranslation("openfigures.programs.openapi"), addresses.description()));
        return section;
    }

    private PageSection frozen() {
        var latest = frozen.list(PageRequest.of(0, LATEST));
        var section = new PageSection(
                getTranslation("openfigures.frozen"), new Paragraph(getTranslation("openfigures.frozen.about")));
        if (latest.isEmpty()) {
            section.add(new EmptyState(getTranslation("openfigures.frozen.none")));
            return section;
        }
        section.add(new FrozenList(latest.getContent(), moments));
        if (latest.getTotalPages() > 1)
            section.add(new Paragraph(new Anchor(
                    OpenFiguresNavigation.FROZEN,
                    getTranslation("openfigures.frozen.all", latest.getTotalElements()))));
        return section;
    }

    private NativeButton freeze() {
        var button = new NativeButton(
                getTranslation("openfigures.freeze"), click -> new FreezeDialog(frozen, figures.headline()).open());
        button.addClassName("fm-primary");
        return button;
    }

    private Component link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("fm-secondary");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("openfigures.title");
    }
}
