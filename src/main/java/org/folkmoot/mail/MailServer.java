package org.folkmoot.mail;

import jakarta.mail.Session;
import org.folkmoot.member.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server, if one is set up ({@code spring.mail.host}). */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSenderImpl> sender;
    private final MailSettings settings;

    MailServer(ObjectProvider<JavaMailSenderImpl> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    boolean isSetUp() {
        return sender.getIfAvailable() != null;
    }

    /** Whether a mail to this address should be sent at all. */
    boolean reaches(EmailAddress address) {
        return isSetUp() && (settings.reservedDomainsToo() || !ReservedDomains.holds(address));
    }

    MailPost post() {
        return new MailPost(sender.getObject());
    }

    Session session() {
        return sender.getObject().getSession();
    }
}
