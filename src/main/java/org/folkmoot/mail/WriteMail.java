package org.folkmoot.mail;

import org.folkmoot.member.MemberId;

/**
 * A mail to be written.
 *
 * @param dedupeKey what happened, to what, for whom: one mail a key, however often it is asked for; at most
 *                  {@link MailMessage#KEY_MAX} characters
 * @param subject   one line
 * @param body      plain text in paragraphs; wrapped when it is written
 */
record WriteMail(String dedupeKey, MemberId recipient, String subject, String body) {

    WriteMail {
        if (dedupeKey.isEmpty() || dedupeKey.length() > MailMessage.KEY_MAX)
            throw new IllegalArgumentException("dedupeKey: 1 to 190 characters");
    }
}
