package org.folkmoot.mail;

import org.springframework.stereotype.Component;

/** From whom the portal's mails come: the organiser of what is put into people's calendars. */
@Component
public class PortalMailbox {

    private final MailSettings settings;

    PortalMailbox(MailSettings settings) {
        this.settings = settings;
    }

    public String address() {
        return settings.from();
    }

    public String name() {
        return settings.fromName();
    }
}
