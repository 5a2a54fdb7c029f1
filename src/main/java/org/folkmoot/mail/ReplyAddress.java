package org.folkmoot.mail;

import java.util.Optional;

/** Where answers to a mail go. A bean of the one module that reads them; without it no mail can be answered. */
public interface ReplyAddress {

    /** For this mail and nobody else's; empty while answers are not read. */
    Optional<String> of(MailId mail);
}
