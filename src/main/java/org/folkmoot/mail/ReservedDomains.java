package org.folkmoot.mail;

import java.util.Set;
import org.folkmoot.member.EmailAddress;

/**
 * Domains at which nobody can ever receive mail (RFC 2606 and RFC 6761): example.com, example.net, example.org and
 * everything below them, and all that ends in .example, .invalid, .test or .localhost. The sample's people live there.
 */
final class ReservedDomains {

    private static final Set<String> SECOND_LEVEL = Set.of("example.com", "example.net", "example.org");
    private static final Set<String> TOP_LEVEL = Set.of("example", "invalid", "test", "localhost");

    private ReservedDomains() {}

    static boolean holds(EmailAddress address) {
        var domain = address.value().substring(address.value().lastIndexOf('@') + 1);
        var labels = domain.split("\\.");
        if (labels.length == 0 || TOP_LEVEL.contains(labels[labels.length - 1])) return true;
        return labels.length > 1 && SECOND_LEVEL.contains(labels[labels.length - 2] + "." + labels[labels.length - 1]);
    }
}
