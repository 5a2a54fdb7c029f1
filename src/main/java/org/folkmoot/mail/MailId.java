package org.folkmoot.mail;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one mail; also its Message-ID, so that a mail sent twice after a crash is one mail to the recipient's program. */
public record MailId(UUID value) implements java.io.Serializable {

    public static Optional<MailId> parse(String text) {
        return Ids.parse(text).map(MailId::new);
    }
}
