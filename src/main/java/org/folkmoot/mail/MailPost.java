package org.folkmoot.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * One connection to the mail server, opened with the first mail, used for those after it and left after any trouble.
 * Says of each mail whether it was taken, refused for now or for good, or whether nobody can know.
 */
final class MailPost implements AutoCloseable {

    private final JavaMailSenderImpl sender;
    private @Nullable WatchedTransport transport;

    MailPost(JavaMailSenderImpl sender) {
        this.sender = sender;
    }

    /** @param mail saved already @param mayEnd asked right before the end of the mail is sent; when it says no, the mail is not sent */
    SendResult send(MimeMessage mail, BooleanSupplier mayEnd) {
        try {
            var open = open();
            open.watch(mayEnd);
            open.sendMessage(mail, mail.getAllRecipients());
            return new SendResult.Taken(line(open.getLastServerResponse()));
        } catch (MessagingException | RuntimeException problem) {
            var result = result(problem, transport == null ? WatchedTransport.Reached.ENVELOPE : transport.reached());
            close();
            return result;
        }
    }

    private WatchedTransport open() throws MessagingException {
        if (transport != null) return transport;
        // It would wait for the answer to QUIT from a server that still waits for the rest of a mail.
        sender.getSession().getProperties().setProperty("mail.smtp.quitwait", "false");
        sender.getSession().getProperties().setProperty("mail.smtps.quitwait", "false");
        var opened =
                new WatchedTransport(sender.getSession(), Objects.requireNonNullElse(sender.getProtocol(), "smtp"));
        opened.connect(sender.getHost(), sender.getPort(), blankIsNone(sender.getUsername()), sender.getPassword());
        transport = opened;
        return opened;
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static SendResult result(Exception problem, WatchedTransport.Reached reached) {
        var chain = chain(problem);
        var recipient = first(chain, SMTPAddressFailedException.class);
        var command = first(chain, SMTPSendFailedException.class);
        var code = recipient
                .map(SMTPAddressFailedException::getReturnCode)
                .or(() -> command.map(SMTPSendFailedException::getReturnCode))
                .orElse(0);
        var words = words(recipient.<Throwable>map(r -> r).or(() -> command).orElse(chain.getLast()));
        if (first(chain, AddressException.class).isPresent()) return new SendResult.Never(words, true);
        if (recipient.isPresent())
            return code >= 500
                    ? new SendResult.Never(words, concernsTheAddress(code, words))
                    : new SendResult.NotNow(words, false);
        return switch (reached) {
            case ENVELOPE ->
                command.filter(c -> c.getCommand().startsWith("DATA") && c.getReturnCode() >= 500)
                                .isPresent()
                        ? new SendResult.Never(words, false)
                        : new SendResult.NotNow(words, problem instanceof MessagingException);
            case CONTENT -> new SendResult.NotNow(words, problem instanceof MessagingException);
            case END -> {
                if (code >= 500) yield new SendResult.Never(words, words.contains(" 5.1.1"));
                yield code >= 400 ? new SendResult.NotNow(words, false) : new SendResult.Unknown(words);
            }
            case ANSWER -> new SendResult.Taken(words);
        };
    }

    /**
     * RFC 3463: 5.1.x is a bad address, 5.2.1 a mailbox that is disabled; without such a code 550, 551 and 553 speak of
     * the mailbox. Anything else, such as 5.7.1 (policy), says something of us and nothing of the person.
     */
    private static boolean concernsTheAddress(int code, String answer) {
        var enhanced = java.util.regex.Pattern.compile("\\b5\\.(\\d{1,3})\\.(\\d{1,3})\\b")
                .matcher(answer);
        if (enhanced.find())
            return enhanced.group(1).equals("1")
                    || enhanced.group(1).equals("2") && enhanced.group(2).equals("1");
        return code == 550 || code == 551 || code == 553;
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static String words(Throwable problem) {
        return line(problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage());
    }

    private static String line(@Nullable String answer) {
        return answer == null ? "" : answer.strip();
    }

    /** Causes, and what the mail library hangs on as "next". */
    private static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        collect(thrown, chain);
        return chain;
    }

    private static void collect(@Nullable Throwable each, List<Throwable> chain) {
        if (each == null || chain.contains(each)) return;
        chain.add(each);
        if (each instanceof MessagingException messaging) collect(messaging.getNextException(), chain);
        collect(each.getCause(), chain);
    }

    /** What is not taken yet is not taken at all: the server hears no end of it. */
    @Override
    public void close() {
        if (transport == null) return;
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // every mail has its result, so how the connection ends changes nothing
        } finally {
            transport = null;
        }
    }
}
