package org.folkmoot.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.account.EmailChangeService;

/** The link in the mail to the old address. */
@Route("email/old")
@AnonymousAllowed
class OldEmailView extends EmailLinkPage {

    OldEmailView(EmailChangeService changes) {
        super(changes, false);
    }
}
