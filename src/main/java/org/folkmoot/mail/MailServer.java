package org.folkmoot.mail;

import org.folkmoot.member.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server, if one is set up ({@code spring.mail.host}). */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;

    MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
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

    JavaMailSender sender() {
        return sender.getObject();
    }
}
