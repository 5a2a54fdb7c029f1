package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** What the portal knows of the person signed in, and how they sign in: the sections that the modules bring. */
@Route("me")
@PermitAll
class MyAccountView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final MemberService members;
    private final List<AccountSection> sections;
    private final PageHeader header = new PageHeader(getTranslation("account.me.title"));
    private final Div body = new Div();

    MyAccountView(MemberService members, List<AccountSection> sections, AuthenticationContext signIn) {
        this.members = members;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AccountSection::order))
                .toList();
        var signOut = new Button(getTranslation("account.me.sign-out"), click -> signIn.logout());
        signOut.addClassName("fm-secondary");
        header.actions(signOut);
        add(header, contents(), body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var me = members.me();
        header.subline(me.name() + " · " + me.email());
        body.removeAll();
        sections.forEach(section -> body.add(filled(section)));
    }

    private PageSection filled(AccountSection section) {
        var part = new PageSection(getTranslation(section.titleKey()), section.create());
        part.setId(section.anchor());
        return part;
    }

    private Nav contents() {
        var list = new UnorderedList();
        sections.forEach(section ->
                list.add(new ListItem(new Anchor("me#" + section.anchor(), getTranslation(section.titleKey())))));
        var contents = new Nav(list);
        contents.addClassName("fm-contents");
        contents.setAriaLabel(getTranslation("account.me.contents"));
        return contents;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.me.title");
    }
}
