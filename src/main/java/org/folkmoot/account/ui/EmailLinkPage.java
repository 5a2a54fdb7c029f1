package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.account.EmailChangeService;
import org.folkmoot.account.EmailConfirmation;

/** Confirms a change of address from one of its two mails. */
abstract class EmailLinkPage extends LinkPage {

    private final EmailChangeService changes;
    private final boolean byNewAddress;

    EmailLinkPage(EmailChangeService changes, boolean byNewAddress) {
        super("account.email.confirm-title");
        this.changes = changes;
        this.byNewAddress = byNewAddress;
    }

    @Override
    void open(String token) {
        var address = changes.newAddress(token, byNewAddress);
        show(
                new Paragraph(getTranslation("account.email.confirm-text", address)),
                button("account.email.confirm", () -> tryTo(() -> confirm(address))));
    }

    @Override
    Component[] instead() {
        return new Component[] {link("me", "account.me.title")};
    }

    private void confirm(String address) {
        if (changes.confirm(token(), byNewAddress) == EmailConfirmation.CHANGED)
            done(getTranslation("account.email.changed", address), toSignIn());
        else done(getTranslation(byNewAddress ? "account.email.old-missing" : "account.email.new-missing"));
    }
}
