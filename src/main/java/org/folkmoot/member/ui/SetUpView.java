package org.folkmoot.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.SetUpPortal;
import org.folkmoot.member.SetUpService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.PageHeader;

/** The printed link of the first start leads here: the first administrator, then the programme file. */
@Route("set-up")
@AnonymousAllowed
class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PROGRAMME_FILE = "programme/file";

    private final SetUpService setUp;
    private final TextField name = new TextField(getTranslation("member.form.name"));
    private final EmailField email = new EmailField(getTranslation("member.form.email"));
    private final PasswordField password = new PasswordField(getTranslation("account.sign-in.password"));
    private final PasswordField again = new PasswordField(getTranslation("member.set-up.password-again"));
    private final Div body = new Div();
    private String token = "";

    SetUpView(SetUpService setUp) {
        this.setUp = setUp;
        password.setHelperText(getTranslation("member.set-up.password-help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        email.getElement().setAttribute("autocomplete", "username");
        add(new PageHeader(getTranslation("member.set-up.title")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        body.removeAll();
        try {
            setUp.check(token);
            body.add(form());
        } catch (RefusedException refused) {
            body.add(no(refused));
        }
    }

    private Div form() {
        var button = new Button(getTranslation("member.set-up.button"), click -> submit());
        button.addClassName("fm-primary");
        var form = new Div(new Paragraph(getTranslation("member.set-up.text")), name, email, password, again, button);
        form.addClassName("fm-form");
        return form;
    }

    private Div no(RefusedException refused) {
        var sentence = new Paragraph(Words.refusal(this, refused));
        sentence.addClassName("fm-error");
        sentence.getElement().setAttribute("role", "alert");
        var part = new Div(sentence);
        if (setUp.done()) part.add(toSignIn("sign-in", getTranslation("account.sign-in.title")));
        return part;
    }

    private void submit() {
        var checkedName = FieldErrors.on(name, () -> Texts.line(name.getValue(), RegisterMember.NAME_MAX));
        var address = FieldErrors.on(email, () -> new EmailAddress(email.getValue()));
        var same = FieldErrors.run(again, () -> {
            if (!again.getValue().equals(password.getValue()))
                throw new UnusableInputException("member.set-up.passwords-differ");
        });
        if (checkedName.isEmpty() || address.isEmpty() || !same) return;
        FieldErrors.on(password, () -> new SetUpPortal(checkedName.get(), address.get(), password.getValue()))
                .ifPresent(this::setUp);
    }

    private void setUp(SetUpPortal asked) {
        try {
            setUp.setUp(token, asked);
            body.removeAll();
            var done = new Paragraph(
                    getTranslation("member.set-up.done", asked.email().value()));
            done.addClassName("fm-good");
            done.getElement().setAttribute("role", "status");
            body.add(done, toSignIn(PROGRAMME_FILE, getTranslation("member.set-up.next")));
        } catch (UnusableInputException unusable) {
            FieldErrors.show(password, getTranslation(unusable.key(), unusable.arguments()));
        } catch (RefusedException refused) {
            body.removeAll();
            body.add(no(refused));
        }
    }

    /** Loaded as a page of its own, so that sign-in comes first and leads back to it. */
    private static Anchor toSignIn(String href, String text) {
        var link = new Anchor(href, text);
        link.setRouterIgnore(true);
        link.addClassName("fm-primary");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("member.set-up.title");
    }
}
