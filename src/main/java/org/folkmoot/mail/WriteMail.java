package org.folkmoot.mail;

import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be written, to a person or to an address nobody is known by yet.
 *
 * @param dedupeKey what happened, to what, for whom: one mail a key, however often it is asked for; at most
 *                  190 characters
 * @param recipient who it is for, or null when an address is all that is known; without an address, theirs is looked up
 *                  when the mail leaves
 * @param address   where to, when that is not simply the recipient's address: an invitation, a new address to confirm
 * @param subject   one line
 * @param body      plain text in paragraphs; wrapped when it leaves
 * @param html      the same words as HTML without any style, or null to make it from the plain text
 * @param thread    what the mail is about, such as "idea:…": mails with the same make one conversation in a mail
 *                  program; at most 80 characters, or null
 * @param calendar  an entry for the recipient's calendar, or null
 * @param replyTo  what an answer by mail is an answer to, or null where none is taken
 */
public record WriteMail(
        String dedupeKey,
        @Nullable MemberId recipient,
        @Nullable EmailAddress address,
        String subject,
        String body,
        @Nullable String html,
        MailKind kind,
        @Nullable String thread,
        @Nullable ReplyTo replyTo,
        @Nullable CalendarEntry calendar) {

    public WriteMail {
        if (dedupeKey.isEmpty() || dedupeKey.length() > MailMessage.KEY_MAX)
            throw new IllegalArgumentException("dedupeKey: 1 to 190 characters");
        if (recipient == null && address == null) throw new IllegalArgumentException("neither recipient nor address");
        if (thread != null && thread.length() > MailMessage.THREAD_MAX)
            throw new IllegalArgumentException("thread: at most 80 characters");
    }

    /** A mail that a person must get, in plain text. A paragraph that is nothing but a link becomes its button. */
    public WriteMail(String dedupeKey, MemberId recipient, String subject, String body) {
        this(dedupeKey, recipient, null, subject, body, null, MailKind.NECESSARY, null, null, null);
    }

    public WriteMail(
            String dedupeKey,
            @Nullable MemberId recipient,
            @Nullable EmailAddress address,
            String subject,
            String body) {
        this(dedupeKey, recipient, address, subject, body, null, MailKind.NECESSARY, null, null, null);
    }

    public WriteMail(
            String dedupeKey,
            @Nullable MemberId recipient,
            @Nullable EmailAddress address,
            String subject,
            MailBody body) {
        this(dedupeKey, recipient, address, subject, body.text(), body.html(), MailKind.NECESSARY, null, null, null);
    }

    public WriteMail(String dedupeKey, MemberId recipient, String subject, MailBody body) {
        this(dedupeKey, recipient, null, subject, body.text(), body.html(), MailKind.NECESSARY, null, null, null);
    }

    /** A mail to an address that belongs to no person yet; it goes there and nowhere else. */
    public static WriteMail toAddress(String dedupeKey, EmailAddress address, String subject, String body) {
        return new WriteMail(dedupeKey, null, address, subject, body, null, MailKind.NECESSARY, null, null, null);
    }

    public static WriteMail toAddress(String dedupeKey, EmailAddress address, String subject, MailBody body) {
        return new WriteMail(
                dedupeKey, null, address, subject, body.text(), body.html(), MailKind.NECESSARY, null, null, null);
    }

    /** It can be answered by mail, where answers are read: only by its recipient, and for a while. */
    public WriteMail answerable(ReplyTo to) {
        return new WriteMail(dedupeKey, recipient, address, subject, body, html, kind, thread, to, calendar);
    }

    public WriteMail with(CalendarEntry entry) {
        return new WriteMail(dedupeKey, recipient, address, subject, body, html, kind, thread, replyTo, entry);
    }

    public WriteMail of(MailKind other) {
        return new WriteMail(dedupeKey, recipient, address, subject, body, html, other, thread, replyTo, calendar);
    }

    /** @param kind  of the subject, such as "idea" @param id of the subject */
    public WriteMail about(String kind, Object id) {
        return new WriteMail(
                dedupeKey, recipient, address, subject, body, html, this.kind, thread(kind, id), replyTo, calendar);
    }

    static String thread(String kind, Object id) {
        return kind + "." + id;
    }
}
