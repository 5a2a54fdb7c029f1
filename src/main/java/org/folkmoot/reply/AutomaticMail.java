package org.folkmoot.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a machine wrote a mail (RFC 3834, section 2, and what mail programs did before it): an absence note, a report on
 * delivery, a list, another portal. Answering one may go on for ever.
 */
final class AutomaticMail {

    private static final Set<String> PRECEDENCES = Set.of("bulk", "list", "junk", "auto_reply");
    private static final Pattern MACHINES = Pattern.compile(
            "(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([+.@-].*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> MARKS = Set.of(
            "List-Id", "List-Unsubscribe", "X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress", "Feedback-ID");

    private AutomaticMail() {}

    static boolean is(MimeMessage mail) throws MessagingException {
        var submitted = first(mail, "Auto-Submitted");
        if (submitted != null && !submitted.strip().toLowerCase(Locale.ROOT).startsWith("no")) return true;
        var precedence = first(mail, "Precedence");
        if (precedence != null && PRECEDENCES.contains(precedence.strip().toLowerCase(Locale.ROOT))) return true;
        var path = first(mail, "Return-Path");
        if (path != null && path.replaceAll("\\s", "").equals("<>")) return true;
        for (var mark : MARKS) if (mail.getHeader(mark) != null) return true;
        if (mail.isMimeType("multipart/report") || mail.isMimeType("message/delivery-status")) return true;
        var from = first(mail, "From");
        return from != null && isMachine(from);
    }

    private static boolean isMachine(String from) {
        var address = from.substring(from.lastIndexOf('<') + 1).replace(">", "").strip();
        return address.length() < 400 && MACHINES.matcher(address).matches();
    }

    private static @Nullable String first(MimeMessage mail, String header) throws MessagingException {
        var values = mail.getHeader(header);
        return values == null ? null : values[0];
    }
}
