package org.folkmoot.comment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.Ids;
import org.springframework.data.domain.PageRequest;

/** Things open to all that a comment can point to: searched by their words, and read in one statement. */
public abstract class SearchedReferences implements Referable {

    private final SearchKind kind;
    private final String path;
    private final SearchService search;

    /** @param path in front of the id in a thing's link */
    protected SearchedReferences(SearchKind kind, String path, SearchService search) {
        this.kind = kind;
        this.path = path;
        this.search = search;
    }

    /** What those of these things that there are would be called. */
    protected abstract Map<UUID, String> labels(Collection<UUID> ids);

    @Override
    public String kind() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Reference> find(String typed, int limit) {
        return search.find(typed.strip() + "*", kind, PageRequest.of(0, limit)).hits().stream()
                .flatMap(hit -> Ids.parse(hit.id()).map(id -> reference(id, hit.title())).stream())
                .toList();
    }

    @Override
    public List<Reference> readable(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var labels = labels(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(labels.get(id)).map(label -> reference(id, label)))
                .toList();
    }

    private Reference reference(UUID id, String label) {
        return new Reference(kind(), id, label, path + id);
    }
}
