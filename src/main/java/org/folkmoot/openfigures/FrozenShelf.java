package org.folkmoot.openfigures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Frozen figures for programs. What was frozen never changes, so it is read once and kept; which ones there are, and whether
 * they were withdrawn, comes with the figures that are read once a second.
 */
@Component
class FrozenShelf {

    private static final int KEPT_MAX = 100;

    /** @param figures as JSON, to the letter */
    record Content(String note, String figures, byte[] csv, String checkSum) {}

    /** One of them, with what is known of it now. */
    record Found(FrozenSummary about, Content content) {}

    private final RecentFigures kept;
    private final FrozenRows rows;
    private final Cache<Integer, Content> contents =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    FrozenShelf(RecentFigures kept, FrozenRows rows) {
        this.kept = kept;
        this.rows = rows;
    }

    /** Empty for a number that there is not, without looking for it in the database. */
    Optional<Found> find(int number) {
        return kept.now().frozen().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(about -> new Found(about, Objects.requireNonNull(contents.get(number, this::read))));
    }

    /** For tests, which each begin with another database. */
    void forget() {
        contents.invalidateAll();
    }

    private Content read(int number) {
        var row = rows.findByFrozenNumber(number).orElseThrow();
        return new Content(row.note(), row.figures(), row.asTable().getBytes(StandardCharsets.UTF_8), row.figuresSum());
    }
}
