package org.folkmoot.files;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

public record FileId(UUID value) {

    public static Optional<FileId> parse(String text) {
        return Ids.parse(text).map(FileId::new);
    }
}
