package org.folkmoot.moderation;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

public record CaseId(UUID value) {

    public static Optional<CaseId> parse(String text) {
        return Ids.parse(text).map(CaseId::new);
    }
}
