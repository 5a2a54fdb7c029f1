package org.folkmoot.mail;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many mails about the same thing.
 *
 * @param member     null where the person is gone
 * @param lastAnswer of the mail server; null while it has said nothing
 */
public record MailResult(
        MailId id,
        @Nullable MemberId member,
        String address,
        MailState state,
        @Nullable MailReason why,
        Instant writtenAt,
        @Nullable Instant endedAt,
        @Nullable String lastAnswer) {

    MailResult(
            UUID id,
            @Nullable UUID member,
            String address,
            MailState state,
            @Nullable MailReason why,
            Instant writtenAt,
            @Nullable Instant endedAt,
            @Nullable String lastAnswer) {
        this(
                new MailId(id),
                member == null ? null : new MemberId(member),
                address,
                state,
                why,
                writtenAt,
                endedAt,
                lastAnswer);
    }
}
