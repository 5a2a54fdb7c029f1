package org.folkmoot.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail with its words.
 *
 * @param recipient     name of the person, or null when they are gone
 * @param text          as it leaves in plain text, without the link that turns mails off
 * @param html          the same as HTML
 * @param linksLeftOut  whether links that let the reader in are left out: they are for the recipient alone
 * @param why           why it ended so, where there is something to say
 * @param attempts      so far, since it was last asked for
 * @param nextAttemptAt when it is tried again; null unless it waits
 * @param endedAt       when it was sent or given up; null otherwise
 * @param lastError     what the mail server said last, in its own words; null when it said nothing
 * @param canTryAgain   whether {@link MailService#tryAgain} is open
 */
public record MailDetail(
        MailId id,
        String to,
        @Nullable String recipient,
        String subject,
        String text,
        String html,
        boolean linksLeftOut,
        String kind,
        MailState state,
        @Nullable MailReason why,
        Instant writtenAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant endedAt,
        @Nullable String lastError,
        boolean canTryAgain) {}
