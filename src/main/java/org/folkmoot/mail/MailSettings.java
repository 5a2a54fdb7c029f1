package org.folkmoot.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves. The server itself is {@code spring.mail.*}; the pause between two rounds of the sending job is
 * {@code folkmoot.mail.every}, 5 s unless set.
 *
 * @param from               sender's address
 * @param batch              most mails a round, at least 1
 * @param claim              how long a node may take over one mail before another takes it; longer than the server's time-outs
 * @param firstWait          after the first temporary failure; each further wait is four times as long
 * @param longestWait        no wait is longer
 * @param attempts           after so many temporary failures the portal gives up; the defaults make about five days
 * @param reservedDomainsToo sends to {@linkplain ReservedDomains reserved domains} as well; for tests
 */
@ConfigurationProperties("folkmoot.mail")
record MailSettings(
        @DefaultValue("folkmoot@localhost") String from,
        @DefaultValue("25") int batch,
        @DefaultValue("10m") Duration claim,
        @DefaultValue("1m") Duration firstWait,
        @DefaultValue("4h") Duration longestWait,
        @DefaultValue("33") int attempts,
        @DefaultValue("false") boolean reservedDomainsToo) {

    MailSettings {
        if (batch < 1) throw new IllegalArgumentException("folkmoot.mail.batch: at least 1");
        if (attempts < 1) throw new IllegalArgumentException("folkmoot.mail.attempts: at least 1");
        if (claim.compareTo(Duration.ofMinutes(1)) < 0)
            throw new IllegalArgumentException("folkmoot.mail.claim: at least 1m");
    }
}
