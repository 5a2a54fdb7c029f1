package org.folkmoot.issue;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one issue. */
public record IssueId(UUID value) implements Serializable {

    public static Optional<IssueId> parse(String text) {
        return Ids.parse(text).map(IssueId::new);
    }
}
