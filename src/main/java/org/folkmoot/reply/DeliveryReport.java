package org.folkmoot.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.folkmoot.mail.MailId;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server reports days after the next one took a mail: it cannot be delivered (RFC 3464). Only a failure for
 * good is of interest, a delay is not; and only a report that names the mail, so that it takes more than an address to stop
 * somebody's mail.
 *
 * @param mail      of ours, or of nobody's
 * @param addresses that it did not reach, in lower case
 * @param answer    what the last server said
 */
record DeliveryReport(MailId mail, Set<String> addresses, String answer) {

    private static final int RECIPIENTS_MOST = 20;

    /** Empty for every other mail, a report of success or delay, and one that cannot be read. */
    static Optional<DeliveryReport> of(MimeMessage mail) {
        try {
            if (!mail.isMimeType("multipart/report")) return Optional.empty();
            if (!(mail.getContent() instanceof MultipartReport report)) return Optional.empty();
            if (!(report.getReport() instanceof DeliveryStatus status)) return Optional.empty();
            var returned = report.getReturnedMessage();
            return returned == null
                    ? Optional.empty()
                    : ours(returned.getHeader("Message-ID")).flatMap(id -> failure(id, status));
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<DeliveryReport> failure(MailId mail, DeliveryStatus status) {
        var addresses = new HashSet<String>();
        var answer = "";
        for (var i = 0; i < Math.min(status.getRecipientDSNCount(), RECIPIENTS_MOST); i++) {
            var recipient = status.getRecipientDSN(i);
            if (!"failed".equalsIgnoreCase(first(recipient, "Action"))
                    || !first(recipient, "Status").startsWith("5")) continue;
            addresses.add(typed(first(recipient, "Final-Recipient")).toLowerCase(Locale.ROOT));
            addresses.add(typed(first(recipient, "Original-Recipient")).toLowerCase(Locale.ROOT));
            answer = typed(first(recipient, "Diagnostic-Code"));
            if (answer.isEmpty()) answer = first(recipient, "Status");
        }
        addresses.remove("");
        return addresses.isEmpty() ? Optional.empty() : Optional.of(new DeliveryReport(mail, addresses, answer));
    }

    private static Optional<MailId> ours(String @Nullable [] messageIds) {
        if (messageIds == null || messageIds.length != 1) return Optional.empty();
        try {
            var written = messageIds[0].strip();
            var at = written.indexOf('@');
            if (!written.startsWith("<") || at < 0) return Optional.empty();
            return Optional.of(new MailId(UUID.fromString(written.substring(1, at))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** "rfc822; anna@example.org" without its type. */
    private static String typed(String value) {
        return value.substring(value.indexOf(';') + 1).strip();
    }

    private static String first(InternetHeaders headers, String name) {
        return Objects.requireNonNullElse(headers.getHeader(name, null), "").strip();
    }
}
