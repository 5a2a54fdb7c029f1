package org.folkmoot.mail;

import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be written.
 *
 * @param dedupeKey what happened, to what, for whom: one mail a key, however often it is asked for; at most
 *                  {@link MailMessage#KEY_MAX} characters
 * @param recipient who it is for, or null when an address is all that is known
 * @param address   where to, when that is not simply the recipient's address
 * @param subject   one line
 * @param body      plain text in paragraphs; wrapped when it is written
 */
record WriteMail(
        String dedupeKey,
        @Nullable MemberId recipient,
        @Nullable EmailAddress address,
        String subject,
        String body) {

    WriteMail {
        if (dedupeKey.isEmpty() || dedupeKey.length() > MailMessage.KEY_MAX)
            throw new IllegalArgumentException("dedupeKey: 1 to 190 characters");
        if (recipient == null && address == null) throw new IllegalArgumentException("neither recipient nor address");
    }

    WriteMail(String dedupeKey, MemberId recipient, String subject, String body) {
        this(dedupeKey, recipient, null, subject, body);
    }
}
