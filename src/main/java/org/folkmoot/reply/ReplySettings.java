package org.folkmoot.reply;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How answers by mail come in. Without an address no mail can be answered. The pause between two looks into the mailbox is
 * {@code folkmoot.reply.every}, 30 s unless set.
 *
 * @param address  where answers go, with {@code {token}} once before the @, such as {@code reply+{token}@example.org}
 * @param last     how long a mail can be answered
 * @param largest  no mail beyond this is read
 * @param secret   lets a mail server post mails to {@code /mail/in}; empty: it may not. At least 32 characters
 * @param host     of the IMAP server; empty: no mailbox is read
 * @param port     993 with TLS from the start
 * @param tls      false only for a server on the same machine
 * @param user     of the mailbox
 * @param password of the mailbox
 * @param folder   that is read
 * @param done     where mails that were read are moved to; made if it is not there
 */
@ConfigurationProperties("folkmoot.reply")
record ReplySettings(
        @DefaultValue("") String address,
        @DefaultValue("90d") Duration last,
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("") String secret,
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("true") boolean tls,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("Folkmoot") String done) {

    static final String TOKEN = "{token}";

    private static final int LOCAL_PART_MAX = 64; // RFC 5321, section 4.5.3.1.1

    ReplySettings {
        if (address.isEmpty() && !(host.isEmpty() && secret.isEmpty()))
            throw new IllegalArgumentException("folkmoot.reply.address: where replies go, if they are read");
        if (!address.isEmpty()) {
            var token = address.indexOf(TOKEN);
            var at = address.lastIndexOf('@');
            if (token < 0 || token > at || address.indexOf(TOKEN, token + 1) >= 0)
                throw new IllegalArgumentException("folkmoot.reply.address: {token} once, before the @");
            if (at - TOKEN.length() + ReplyTokens.LENGTH > LOCAL_PART_MAX)
                throw new IllegalArgumentException("folkmoot.reply.address: at most "
                        + (LOCAL_PART_MAX - ReplyTokens.LENGTH) + " characters beside {token} before the @");
        }
        if (!secret.isEmpty() && secret.length() < 32)
            throw new IllegalArgumentException("folkmoot.reply.secret: at least 32 characters");
        if (largest.toBytes() < 10_000 || largest.toBytes() > 100_000_000)
            throw new IllegalArgumentException("folkmoot.reply.largest: 10 kB to 100 MB");
    }

    boolean areRead() {
        return !address.isEmpty();
    }
}
