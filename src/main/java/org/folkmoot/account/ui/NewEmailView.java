package org.folkmoot.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.account.EmailChangeService;

/** The link in the mail to the new address. */
@Route("email/new")
@AnonymousAllowed
class NewEmailView extends EmailLinkPage {

    NewEmailView(EmailChangeService changes) {
        super(changes, true);
    }
}
