package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.account.Confirmation;
import org.folkmoot.account.RegistrationService;

/** The link in the first mail: confirms the address. */
@Route("register/confirm")
@AnonymousAllowed
class ConfirmRegistrationView extends LinkPage {

    private final RegistrationService registrations;

    ConfirmRegistrationView(RegistrationService registrations) {
        super("account.confirm.title");
        this.registrations = registrations;
    }

    @Override
    void open(String token) {
        var address = registrations.addressOf(token).value();
        show(
                new Paragraph(getTranslation("account.confirm.text", address)),
                button("account.confirm.button", () -> tryTo(this::confirm)));
    }

    @Override
    Component[] instead() {
        return new Component[] {new Paragraph(toSignIn()), new Paragraph(link("register", "account.sign-in.register"))};
    }

    private void confirm() {
        if (registrations.confirm(token()) == Confirmation.JOINED)
            done(getTranslation("account.confirm.joined"), toSignIn());
        else done(getTranslation("account.confirm.waiting"));
    }
}
