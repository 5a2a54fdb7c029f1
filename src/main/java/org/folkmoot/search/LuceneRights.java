package org.folkmoot.search;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which things of a segment a reader may see: found out once a segment and set of roles, a bit a thing and none where all may
 * be seen, gone with the segment.
 */
final class LuceneRights {

    private final Cache<IndexReader.CacheKey, Map<Set<String>, Optional<FixedBitSet>>> kept =
            Caffeine.newBuilder().weakKeys().build();

    /** Without what is deleted. @return null when all may be seen */
    @Nullable
    Bits in(LeafReader segment, Set<String> audience) {
        var seen = seen(segment, audience).orElse(null);
        var alive = segment.getLiveDocs();
        if (seen == null) return alive;
        return alive == null ? seen : new Both(seen, alive);
    }

    private Optional<FixedBitSet> seen(LeafReader segment, Set<String> audience) {
        var key = segment.getCoreCacheHelper();
        if (key == null) return read(segment, audience);
        return requireNonNull(kept.get(key.getKey(), any -> new ConcurrentHashMap<>()))
                .computeIfAbsent(audience, any -> read(segment, audience));
    }

    private static Optional<FixedBitSet> read(LeafReader segment, Set<String> audience) {
        try {
            var seen = new FixedBitSet(segment.maxDoc());
            var terms = segment.terms(SearchFields.AUDIENCE);
            if (terms == null) return Optional.of(seen);
            var each = terms.iterator();
            for (var who : audience)
                if (each.seekExact(new BytesRef(who))) seen.or(each.postings(null, PostingsEnum.NONE));
            return seen.cardinality() == segment.maxDoc() ? Optional.empty() : Optional.of(seen);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Both(Bits one, Bits other) implements Bits {

        @Override
        public boolean get(int thing) {
            return one.get(thing) && other.get(thing);
        }

        @Override
        public int length() {
            return one.length();
        }

        @Override
        public void applyMask(FixedBitSet things, int offset) {
            one.applyMask(things, offset);
            other.applyMask(things, offset);
        }
    }
}
