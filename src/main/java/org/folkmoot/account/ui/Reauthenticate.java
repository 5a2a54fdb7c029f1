package org.folkmoot.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.folkmoot.account.ReauthenticationService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.springframework.stereotype.Component;

/** Asks for the password once more where a sign-in is too long ago for what comes next. */
@Component
class Reauthenticate {

    private final ReauthenticationService reauthentication;
    private final AuthenticationContext signIn;

    Reauthenticate(ReauthenticationService reauthentication, AuthenticationContext signIn) {
        this.reauthentication = reauthentication;
        this.signIn = signIn;
    }

    /** Does it at once where that is enough, and otherwise when the person has shown who they are. */
    void then(Runnable work) {
        if (!reauthentication.isNeeded()) work.run();
        else if (reauthentication.asksForPassword()) new PasswordDialog(work).open();
        else new SignInAgain().open();
    }

    private class PasswordDialog extends Dialog {

        private final PasswordField password = new PasswordField(getTranslation("account.me.old-password"));
        private final Runnable work;

        PasswordDialog(Runnable work) {
            setHeaderTitle(getTranslation("account.again.title"));
            this.work = work;
            password.setWidthFull();
            password.getElement().setAttribute("autocomplete", "current-password");
            password.setHelperText(getTranslation("account.again.why"));
            var go = new Button(getTranslation("account.again.go"), click -> go());
            go.addClassName("fm-primary");
            go.addClickShortcut(Key.ENTER).listenOn(password);
            add(password);
            getFooter().add(new Button(getTranslation("shared.confirm.cancel"), click -> close()), go);
            addOpenedChangeListener(change -> {
                if (change.isOpened()) password.focus();
            });
        }

        private void go() {
            try {
                reauthentication.confirm(password.getValue());
            } catch (RefusedException refused) {
                FieldErrors.show(password, getTranslation(refused.refusal().key(), refused.arguments()));
                return;
            }
            close();
            work.run();
        }
    }

    private class SignInAgain extends Dialog {

        SignInAgain() {
            setHeaderTitle(getTranslation("account.again.title"));
            add(new Paragraph(getTranslation("account.refusal.sign-in-afresh")));
            var out = new Button(getTranslation("account.me.sign-out"), click -> signIn.logout());
            out.addClassName("fm-primary");
            getFooter().add(new Button(getTranslation("shared.confirm.cancel"), click -> close()), out);
        }
    }
}
