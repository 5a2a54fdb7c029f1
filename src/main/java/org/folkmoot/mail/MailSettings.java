package org.folkmoot.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves. The server itself is {@code spring.mail.*}; the pause between two rounds of the sending job is
 * {@code folkmoot.mail.every}, 5 s unless set. How many a minute is set on screen.
 *
 * @param from               sender's address; its domain stands in each Message-ID
 * @param fromName           sender's name
 * @param bounces            envelope sender: where servers report what they could not deliver; empty for {@code from}
 * @param batch              most mails a round, at least 1
 * @param claim              how long a node may hold a batch before another takes what it has not begun, at least 5 s
 * @param firstWait          after the first temporary failure; each further wait is four times as long
 * @param longestWait        no wait is longer
 * @param attempts           after so many temporary failures the portal gives up; the defaults make about five days
 * @param linksLast          how long the link that turns mails off works
 * @param linkKey            signs that link; empty to keep a random one in {@code folkmoot.data}. Several nodes share it
 * @param reservedDomainsToo sends to {@linkplain ReservedDomains reserved domains} as well; for tests
 */
@ConfigurationProperties("folkmoot.mail")
record MailSettings(
        @DefaultValue("folkmoot@localhost") String from,
        @DefaultValue("Folkmoot") String fromName,
        @DefaultValue("") String bounces,
        @DefaultValue("50") int batch,
        @DefaultValue("2m") Duration claim,
        @DefaultValue("1m") Duration firstWait,
        @DefaultValue("4h") Duration longestWait,
        @DefaultValue("33") int attempts,
        @DefaultValue("180d") Duration linksLast,
        @DefaultValue("") String linkKey,
        @DefaultValue("false") boolean reservedDomainsToo) {

    MailSettings {
        if (batch < 1 || batch > 500) throw new IllegalArgumentException("folkmoot.mail.batch: 1 to 500");
        if (attempts < 1) throw new IllegalArgumentException("folkmoot.mail.attempts: at least 1");
        if (claim.compareTo(Duration.ofSeconds(5)) < 0)
            throw new IllegalArgumentException("folkmoot.mail.claim: at least 5s");
        if (!linkKey.isEmpty() && linkKey.length() < 32)
            throw new IllegalArgumentException("folkmoot.mail.link-key: at least 32 characters");
        if (bounces.isBlank()) bounces = from;
    }

    /** The part of the sender's address after the @. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
