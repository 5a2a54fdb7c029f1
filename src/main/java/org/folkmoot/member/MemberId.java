package org.folkmoot.member;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one person's account. */
public record MemberId(UUID value) implements java.io.Serializable {

    public static Optional<MemberId> parse(String text) {
        return Ids.parse(text).map(MemberId::new);
    }
}
