package org.folkmoot.files;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many files things carry, for the module that owns them and has asked already who may read them. One statement. */
@Component
public class FileCounts {

    private final StoredFiles files;

    FileCounts(StoredFiles files) {
        this.files = files;
    }

    /** @return those with files. @param kind as {@link FileOwner#kind()} */
    public Map<UUID, Integer> of(String kind, Collection<UUID> holders) {
        if (holders.isEmpty()) return Map.of();
        return files.counts(kind, holders).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
