package org.folkmoot.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave. Permanent is only that the server refuses this recipient for good (a reply from 500 up to
 * RCPT, RFC 5321 section 4.2.1), or an address that is none. Everything else, also a password the server does not
 * take, passes once somebody has mended it, and is tried again.
 *
 * @param concernsTheServer it did not get as far as this mail, so the next one would fare the same
 */
record MailProblem(boolean permanent, boolean concernsTheServer, String words) {

    static MailProblem of(Exception thrown) {
        var chain = chain(thrown);
        var refused = chain.stream().anyMatch(MailProblem::refusesTheRecipient);
        var answered = chain.stream().anyMatch(SendFailedException.class::isInstance);
        return new MailProblem(refused, !refused && !answered, words(chain));
    }

    /** Something nobody foresaw: it may pass, and the other mails go on. */
    static MailProblem ofThisMail(RuntimeException thrown) {
        return new MailProblem(false, false, words(chain(thrown)));
    }

    private static boolean refusesTheRecipient(Throwable each) {
        return each instanceof AddressException
                || each instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0;
    }

    /** The innermost words say most: what the server answered, or why it could not be reached. */
    private static String words(List<Throwable> chain) {
        return chain.reversed().stream()
                .filter(SendFailedException.class::isInstance)
                .findFirst()
                .or(() -> Optional.of(chain.getLast()))
                .map(each -> each.getMessage() == null ? each.getClass().getSimpleName() : each.getMessage())
                .orElse("");
    }

    /** Causes, the exceptions of each message, and what JavaMail hangs on as "next". */
    private static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        collect(thrown, chain);
        return chain;
    }

    private static void collect(@Nullable Throwable each, List<Throwable> chain) {
        if (each == null || chain.contains(each)) return;
        chain.add(each);
        if (each instanceof MailSendException sending)
            for (var one : sending.getMessageExceptions()) collect(one, chain);
        if (each instanceof MessagingException messaging) collect(messaging.getNextException(), chain);
        collect(each.getCause(), chain);
    }
}
