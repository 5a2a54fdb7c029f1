package org.folkmoot.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** What the portal knows of the person signed in, and their password. */
@Route("me")
@PermitAll
class MyAccountView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MemberService members;
    private final Dates dates;
    private final PageHeader header = new PageHeader(getTranslation("member.me.title"));
    private final Div facts = new Div();
    private final PasswordField old = new PasswordField(getTranslation("member.me.old-password"));
    private final PasswordField changed = new PasswordField(getTranslation("member.me.new-password"));

    MyAccountView(MemberService members, Dates dates, AuthenticationContext signIn) {
        this.members = members;
        this.dates = dates;
        var signOut = new Button(getTranslation("member.me.sign-out"), click -> signIn.logout());
        signOut.addClassName("fm-secondary");
        header.actions(signOut);
        old.getElement().setAttribute("autocomplete", "current-password");
        changed.getElement().setAttribute("autocomplete", "new-password");
        var change = new Button(getTranslation("member.me.change-password"), click -> change());
        change.addClassName("fm-primary");
        var form = new Div(old, changed, change);
        form.addClassName("fm-form");
        add(header, facts, Words.section(getTranslation("member.me.password"), form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = members.me();
        header.subline(me.name() + " · " + me.email());
        facts.removeAll();
        facts.add(
                Words.section(
                        getTranslation("member.roles.title"),
                        new Paragraph(Words.roles(this, me.roles())),
                        new Paragraph(getTranslation("member.me.roles-help"))),
                Words.section(
                        getTranslation("member.affiliations.title"),
                        new AffiliationRows(me.affiliations(), dates, (affiliation, day) -> {})));
    }

    private void change() {
        try {
            members.changePassword(old.getValue(), changed.getValue());
            old.clear();
            changed.clear();
            FieldErrors.clear(old);
            FieldErrors.clear(changed);
            Notice.show(getTranslation("member.me.password-changed"));
        } catch (UnusableInputException unusable) {
            FieldErrors.show(changed, getTranslation(unusable.key(), unusable.arguments()));
        } catch (RefusedException refused) {
            FieldErrors.show(old, Words.refusal(this, refused));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("member.me.title");
    }
}
