package org.folkmoot.account.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.account.EmailChangeService;

/** The link by which the holder of the old address stops the change. */
@Route("email/stop")
@AnonymousAllowed
class StopEmailView extends LinkPage {

    private final EmailChangeService changes;

    StopEmailView(EmailChangeService changes) {
        super("account.email.stop-title");
        this.changes = changes;
    }

    @Override
    void open(String token) {
        show(
                new Paragraph(getTranslation("account.email.stop-text", changes.oldAddress(token))),
                button("account.email.stop", () -> tryTo(this::stop)));
    }

    private void stop() {
        changes.stop(token());
        done(getTranslation("account.email.stopped"), link("forgotten", "account.forgotten.title"));
    }
}
