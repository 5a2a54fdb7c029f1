package org.folkmoot.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.ProgrammeSummary;
import org.folkmoot.search.SuggestService;
import org.folkmoot.shared.ui.HeaderPart;
import org.folkmoot.shared.ui.LiveRegion;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame around every screen. What only a browser can do (focus, keys, colour scheme) is in
 * {@code frontend/shell.js}, the custom element of this name.
 */
@Layout
@AnonymousAllowed
@Tag("fm-frame")
class MainLayout extends HtmlContainer implements RouterLayout, AfterNavigationObserver {

    private final String programme;
    private final Navigation main = Navigation.main();
    private final Navigation more = Navigation.more();
    private final Navigation footerMore = Navigation.more();
    private final Div content = new Div();

    MainLayout(
            ProgrammeService programmes,
            CurrentMember member,
            AffiliationService affiliations,
            AuthenticationContext authentication,
            SuggestService suggest,
            ObjectProvider<HeaderPart> parts) {
        programme = programmes.programme().map(ProgrammeSummary::name).orElse(getTranslation("shell.name"));

        var name = new Anchor(".", programme);
        name.addClassName("fm-name");
        var person = member.name()
                .<Component>map(who -> new PersonMenu(who, member, affiliations, more, authentication))
                .orElseGet(this::signIn);
        var top = new Div(name, new SearchBox(suggest));
        parts.stream()
                .sorted(Comparator.comparingInt(HeaderPart::order))
                .flatMap(part -> part.create().stream())
                .forEach(top::add);
        top.add(person);
        top.addClassName("fm-top");
        var header = new Header(top, main);
        header.addClassName("fm-header");
        content.setId("content");
        content.addClassName("fm-content");
        content.getElement().setAttribute("tabindex", "-1");
        var footer = new Footer(footerMore, new SchemeSwitch());
        footer.addClassName("fm-footer");
        add(skipLink(), header, content, footer, new LiveRegion());
    }

    private Anchor skipLink() {
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("fm-skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private Anchor signIn() {
        var signIn = new Anchor("sign-in", getTranslation("shell.sign-in"));
        signIn.addClassName("fm-sign-in");
        return signIn;
    }

    /** Most views are the main landmark themselves; the others become it here. */
    @Override
    public void showRouterLayoutContent(HasElement view) {
        var element = view.getElement();
        if (!element.getTag().equals("main")) element.setAttribute("role", "main");
        content.getElement().appendChild(element);
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        view.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        for (var navigation : List.of(main, more, footerMore)) navigation.mark(path);
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, context -> nameThePage(ui)));
        getElement().callJsFunction("viewShown", path);
    }

    /** "View – Programme". Late, because Flow writes the view's own title after this event. */
    private void nameThePage(UI ui) {
        var view = ui.getInternals().getTitle();
        if (view == null || view.isBlank()) ui.getPage().setTitle(programme);
        else if (!view.endsWith(programme)) ui.getPage().setTitle(view + " – " + programme);
    }
}
