package org.folkmoot.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of mails.
 *
 * @param why           why it ended so, where there is something to say
 * @param nextAttemptAt when it is tried again; null unless it waits
 * @param lastAnswer    what the mail server said last, or null
 */
public record MailSummary(
        MailId id,
        String to,
        String subject,
        MailState state,
        @Nullable MailReason why,
        Instant writtenAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastAnswer) {

    MailSummary(
            UUID id,
            String to,
            String subject,
            MailState state,
            @Nullable MailReason why,
            Instant writtenAt,
            @Nullable Instant nextAttemptAt,
            @Nullable String lastAnswer) {
        this(new MailId(id), to, subject, state, why, writtenAt, nextAttemptAt, lastAnswer);
    }
}
