package org.folkmoot.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import org.folkmoot.account.RecoveryService;
import org.folkmoot.shared.UnusableInputException;

/** The link behind a forgotten password: sets another one. */
@Route("reset")
@AnonymousAllowed
class ResetView extends LinkPage {

    private final RecoveryService recovery;
    private final NewPassword password = new NewPassword(false);

    ResetView(RecoveryService recovery) {
        super("account.reset.title");
        this.recovery = recovery;
    }

    @Override
    void open(String token) {
        var address = recovery.addressOfReset(token);
        var form = new Div(
                new Paragraph(getTranslation("account.reset.text", address)),
                password,
                button("account.reset.button", () -> tryTo(this::reset)));
        form.addClassName("fm-form");
        show(form);
    }

    private void reset() {
        if (!password.usable()) return;
        try {
            recovery.reset(token(), Objects.requireNonNull(password.value()));
            done(getTranslation("account.reset.done"), toSignIn());
        } catch (UnusableInputException unusable) {
            password.show(unusable);
        }
    }

    @Override
    com.vaadin.flow.component.Component[] instead() {
        return new com.vaadin.flow.component.Component[] {link("forgotten", "account.reset.again")};
    }
}
