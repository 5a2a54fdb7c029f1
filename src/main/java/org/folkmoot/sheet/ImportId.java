package org.folkmoot.sheet;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one import. */
public record ImportId(UUID value) {

    public static Optional<ImportId> parse(String text) {
        return Ids.parse(text).map(ImportId::new);
    }
}
