package org.folkmoot.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.shared.RichText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What the index says of a thing that has changed since is not shown: such a thing is shown as the database has it now, or
 * not at all when the reader may no longer see it. Asks for these things alone; there are hardly ever any.
 */
@Component
class Freshness {

    private final IndexBacklog backlog;
    private final EntityManager entities;

    Freshness(IndexBacklog backlog, EntityManager entities) {
        this.backlog = backlog;
        this.entities = entities;
    }

    /** The changed ones among these things, as they are now; null for what this reader may not see. */
    Map<String, @Nullable IndexEntry> changed(Collection<Found> things, Reader reader) {
        var changed = backlog.changed(things.stream().map(Found::id).collect(Collectors.toSet()));
        if (changed.isEmpty()) return Map.of();
        var now = new HashMap<String, @Nullable IndexEntry>();
        for (var thing : things) if (changed.contains(thing.id())) now.put(thing.id(), now(thing, reader));
        return now;
    }

    private @Nullable IndexEntry now(Found thing, Reader reader) {
        if (!(entities.find(thing.source().entity(), UUID.fromString(thing.id())) instanceof Findable found))
            return null;
        var entry = found.indexEntry();
        return reader.audience().stream().anyMatch(entry.audience::contains) ? entry : null;
    }

    /** Nothing is marked in it: the index found other words. */
    SearchHit hit(Found thing, IndexEntry now, int excerpt) {
        return new SearchHit(
                thing.source().kind(),
                thing.id(),
                thing.source().path(thing.id()),
                plain(now.title),
                plain(RichText.excerpt(now.text, excerpt)));
    }

    private static String plain(String text) {
        return RichText.clean(HtmlUtils.htmlEscape(text));
    }
}
