package org.folkmoot.mail;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One mail that this node is to send, with the address and name as they are now.
 *
 * @param answerable whether its recipient may answer it by mail
 * @param previous   the last mail to the same person about the same thing, or null
 */
record ClaimedMail(
        MailId id,
        UUID claim,
        int attempt,
        @Nullable UUID member,
        EmailAddress address,
        String name,
        MailKind kind,
        @Nullable String thread,
        @Nullable UUID previous,
        boolean answerable,
        String subject,
        String body,
        @Nullable String html,
        @Nullable CalendarEntry calendar,
        Instant writtenAt) {}
