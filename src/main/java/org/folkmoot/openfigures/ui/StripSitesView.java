package org.folkmoot.openfigures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.openfigures.StripPermission;
import org.folkmoot.openfigures.StripSites;
import org.folkmoot.openfigures.StripSites.Allowed;
import org.folkmoot.openfigures.StripSitesService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** Which other sites may show the strip. */
@Route(OpenFiguresNavigation.SITES)
@RolesAllowed("MANAGER")
class StripSitesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StripSitesService service;
    private final RadioButtonGroup<Allowed> allowed = new RadioButtonGroup<>(getTranslation("openfigures.sites.who"));
    private final TextArea sites = new TextArea(getTranslation("openfigures.sites.list"));
    private final Div meanwhile = new Div();
    private int seen;

    StripSitesView(StripSitesService service) {
        this.service = service;
        allowed.setItems(Allowed.values());
        allowed.setItemLabelGenerator(one -> getTranslation("openfigures.sites." + one));
        allowed.addValueChangeListener(change -> sites.setVisible(change.getValue() == Allowed.LISTED));
        sites.setHelperText(getTranslation("openfigures.sites.help", StripSites.SITES_MAX));
        sites.setMinRows(4);
        meanwhile.getElement().setAttribute("role", "alert");
        var header = new PageHeader(getTranslation("openfigures.sites"));
        header.kicker(new Anchor(OpenFiguresNavigation.PAGE, getTranslation("openfigures.title")));
        header.subline(getTranslation("openfigures.sites.about"));
        var save = new NativeButton(getTranslation("openfigures.sites.save"), click -> save());
        save.addClassName("fm-primary");
        var form = new Div(allowed, sites, meanwhile, save);
        form.addClassName("fm-form");
        add(header, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var now = service.now();
        seen = now.revision();
        allowed.setValue(now.sites().allowed());
        sites.setVisible(now.sites().allowed() == Allowed.LISTED);
        sites.setValue(now.sites().lines());
        showMeanwhile(null);
    }

    private void save() {
        var asked = FieldErrors.on(sites, this::asked);
        if (asked.isEmpty()) return;
        try {
            service.allow(asked.get(), seen);
            seen = service.now().revision();
            showMeanwhile(null);
            Notice.show(getTranslation("openfigures.sites.saved"));
        } catch (RefusedException changed) {
            var theirs = service.now();
            seen = theirs.revision();
            showMeanwhile(new Meanwhile(getTranslation(changed.refusal().key(), changed.arguments()), theirs));
        }
    }

    private record Meanwhile(String words, StripPermission theirs) {}

    private StripSites asked() {
        return switch (allowed.getValue()) {
            case NOBODY -> StripSites.NOBODY;
            case LISTED -> StripSites.listed(sites.getValue());
            case EVERYONE -> StripSites.EVERYONE;
        };
    }

    /** What somebody else saved stands beside what this person typed; saving again puts theirs in its place. */
    private void showMeanwhile(@Nullable Meanwhile one) {
        meanwhile.removeAll();
        meanwhile.removeClassName("fm-note");
        if (one == null) return;
        meanwhile.addClassName("fm-note");
        meanwhile.add(
                new Paragraph(one.words()),
                new Paragraph(getTranslation(
                        "openfigures.sites." + one.theirs().sites().allowed())));
        one.theirs().sites().sites().forEach(site -> meanwhile.add(new Paragraph(site)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("openfigures.sites");
    }
}
