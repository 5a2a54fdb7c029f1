package org.folkmoot.mail;

import java.time.Instant;
import java.util.UUID;

/** One line of the list of mails. */
public record MailSummary(MailId id, String to, String subject, MailState state, Instant writtenAt) {

    MailSummary(UUID id, String to, String subject, MailState state, Instant writtenAt) {
        this(new MailId(id), to, subject, state, writtenAt);
    }
}
