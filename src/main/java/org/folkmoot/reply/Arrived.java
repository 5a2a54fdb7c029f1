package org.folkmoot.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.member.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a mail say. Its words are read only when it is wanted.
 *
 * @param key       the same for the same mail, however often and by whichever way it is delivered
 * @param sender    the one address in From, or null when there is none or several
 * @param to        every address it may have been sent to
 * @param automatic a machine wrote it
 * @param bytes     its size
 */
record Arrived(
        String key, @Nullable EmailAddress sender, List<String> to, boolean automatic, long bytes, MimeMessage mail) {

    private static final List<String> RECIPIENTS =
            List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To");
    private static final List<String> IDENTITY = List.of("Message-ID", "From", "To", "Date", "Subject");
    private static final int ADDRESSES_MOST = 50;

    static Arrived of(MimeMessage mail, long bytes) throws MessagingException {
        return new Arrived(key(mail), sender(mail), recipients(mail), AutomaticMail.is(mail), bytes, mail);
    }

    private static String key(MimeMessage mail) throws MessagingException {
        var words = new StringBuilder();
        for (var header : IDENTITY)
            words.append(Objects.requireNonNullElse(mail.getHeader(header, ","), ""))
                    .append('\n');
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(words.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException notInThisJava) {
            throw new IllegalStateException(notInThisJava);
        }
    }

    private static @Nullable EmailAddress sender(MimeMessage mail) throws MessagingException {
        var from = addresses(mail, "From");
        if (from.size() != 1) return null;
        try {
            return new EmailAddress(from.getFirst());
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        var all = new ArrayList<String>();
        for (var header : RECIPIENTS) all.addAll(addresses(mail, header));
        return all;
    }

    private static List<String> addresses(MimeMessage mail, String header) throws MessagingException {
        var values = mail.getHeader(header);
        if (values == null) return List.of();
        return Stream.of(values).flatMap(Arrived::read).limit(ADDRESSES_MOST).collect(Collectors.toList());
    }

    private static Stream<String> read(String header) {
        try {
            return Stream.of(InternetAddress.parseHeader(header, false))
                    .map(InternetAddress::getAddress)
                    .filter(Objects::nonNull)
                    .map(address -> address.toLowerCase(Locale.ROOT));
        } catch (AddressException unreadable) {
            return Stream.empty();
        }
    }
}
