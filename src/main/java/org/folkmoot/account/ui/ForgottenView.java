package org.folkmoot.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.account.RecoveryService;
import org.folkmoot.shared.ui.PageHeader;

/** Forgotten password: asks for the link that sets another one. */
@Route("forgotten")
@AnonymousAllowed
class ForgottenView extends Main implements HasDynamicTitle {

    ForgottenView(RecoveryService recovery) {
        addClassName("fm-reading");
        add(
                new PageHeader(getTranslation("account.forgotten.title")),
                new AskForLink("account.forgotten.text", "account.forgotten.button", recovery::askReset),
                new Paragraph(new Anchor("sign-in", getTranslation("account.back-to-sign-in"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.forgotten.title");
    }
}
