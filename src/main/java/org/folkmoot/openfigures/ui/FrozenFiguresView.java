package org.folkmoot.openfigures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.openfigures.FrozenDetail;
import org.folkmoot.openfigures.FrozenFiguresService;
import org.folkmoot.openfigures.OpenAddresses;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.ReasonDialog;

/** Frozen figures, open to all, to be read and printed: the page that a paper names. */
@Route(OpenFiguresNavigation.ONE)
@AnonymousAllowed
class FrozenFiguresView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FrozenFiguresService frozen;
    private final transient OpenAddresses addresses;
    private final transient CurrentMember member;
    private final transient FrozenMoments moments;
    private final transient Dates dates;
    private String title = "";

    FrozenFiguresView(
            FrozenFiguresService frozen,
            OpenAddresses addresses,
            CurrentMember member,
            FrozenMoments moments,
            Dates dates) {
        this.frozen = frozen;
        this.addresses = addresses;
        this.member = member;
        this.moments = moments;
        this.dates = dates;
        addClassNames("fm-open-figures", "fm-frozen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(OpenFiguresNavigation.NUMBER)
                .flatMap(FrozenFiguresView::number)
                .flatMap(frozen::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private void show(FrozenDetail one) {
        var about = one.about();
        title = about.title();
        removeAll();
        var header = new PageHeader(about.title(), actions(one).toArray(Component[]::new));
        header.kicker(new Anchor(OpenFiguresNavigation.FROZEN, getTranslation("openfigures.frozen")));
        var when = getTranslation("openfigures.frozen.on", about.number(), moments.of(about.frozenAt()));
        header.subline(
                one.figures().name().isEmpty()
                        ? when
                        : when + " · " + one.figures().name());
        add(header);
        warnings(one).forEach(this::add);
        one.note().lines().filter(line -> !line.isBlank()).forEach(line -> {
            var paragraph = new Paragraph(line);
            paragraph.addClassName("fm-reading");
            add(paragraph);
        });
        new FigureTables(this, dates, one.figures()).all().forEach(this::add);
        add(address(one));
    }

    private List<Component> warnings(FrozenDetail one) {
        var all = new ArrayList<Component>();
        var withdrawn = one.about().withdrawnAt();
        var reason = one.about().reason();
        if (withdrawn != null && reason != null)
            all.add(warning(
                    getTranslation("openfigures.withdrawn.note", moments.of(withdrawn), reason),
                    getTranslation("openfigures.withdrawn.stays")));
        if (!one.intact()) all.add(warning(getTranslation("openfigures.frozen.not-intact")));
        return all;
    }

    private static Div warning(String... words) {
        var warning = new Div();
        for (var one : words) warning.add(new Paragraph(one));
        warning.addClassNames("fm-error", "fm-withdrawn");
        warning.getElement().setAttribute("role", "note");
        return warning;
    }

    private List<Component> actions(FrozenDetail one) {
        var number = one.about().number();
        var all = new ArrayList<Component>();
        all.add(button("openfigures.print", () -> getElement().executeJs("window.print();")));
        all.add(file(addresses.frozenJson(number), "openfigures.frozen.json"));
        all.add(file(addresses.frozenCsv(number), "openfigures.frozen.csv"));
        if (member.has(Role.MANAGER) && !one.about().isWithdrawn())
            all.add(button("openfigures.withdraw", () -> withdraw(number)));
        return all;
    }

    private void withdraw(int number) {
        new ReasonDialog(
                        getTranslation("openfigures.withdraw.title"),
                        getTranslation("openfigures.withdraw.about"),
                        getTranslation("openfigures.withdraw"),
                        FrozenFiguresService.REASON_MAX,
                        reason -> {
                            frozen.withdraw(number, reason);
                            frozen.find(number).ifPresent(this::show);
                        })
                .open();
    }

    private PageSection address(FrozenDetail one) {
        var number = one.about().number();
        return new PageSection(
                getTranslation("openfigures.frozen.address"),
                new Paragraph(getTranslation("openfigures.frozen.stays")),
                new CopyLine(getTranslation("openfigures.frozen.address"), addresses.frozen(number)),
                new Paragraph(getTranslation("openfigures.frozen.sum", one.checkSum())),
                new Paragraph(new Anchor(addresses.frozenFile(number), getTranslation("openfigures.frozen.file"))));
    }

    /** Not a screen: the router is to leave it alone. */
    private Anchor file(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("fm-quiet");
        link.setRouterIgnore(true);
        return link;
    }

    private NativeButton button(String key, Runnable done) {
        var button = new NativeButton(getTranslation(key), click -> done.run());
        button.addClassName("fm-quiet");
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
