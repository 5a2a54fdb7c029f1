package org.folkmoot.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of one thing. Nobody finds it until {@link #everyone} or {@link #role} says who may.
 *
 * <pre>{@code
 * IndexEntry.of(SearchKind.IDEA, title).text(wording).in(Dimension.THEME, themeId).on(submittedAt).everyone(isOpen());
 * }</pre>
 */
public final class IndexEntry {

    static final String EVERYONE = "everyone";

    final SearchKind kind;
    final String title;
    final List<String> names = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final Set<String> audience = new LinkedHashSet<>();
    String text = "";

    @Nullable
    Instant date;

    int backing;

    /** @param inside only steering members and managers count and choose it */
    record Place(Dimension dimension, String value, boolean inside) {}

    private IndexEntry(SearchKind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    public static IndexEntry of(SearchKind kind, String title) {
        return new IndexEntry(kind, title).in(Dimension.KIND, kind.name());
    }

    /** What people wrote, with its Markdown. */
    public IndexEntry text(String markdown) {
        text = markdown;
        return this;
    }

    /** A name it is found by beside its own words, such as a place's. */
    public IndexEntry name(@Nullable String name) {
        if (name != null && !name.isBlank()) names.add(name);
        return this;
    }

    /** It is found by the value's name too. @param value an id, a message key, or null for none */
    public IndexEntry in(Dimension dimension, @Nullable Object value) {
        if (value != null) places.add(new Place(dimension, value.toString(), false));
        return this;
    }

    /** As {@link #in}, for steering members and managers alone. */
    public IndexEntry inside(Dimension dimension, @Nullable Object value) {
        if (value != null) places.add(new Place(dimension, value.toString(), true));
        return this;
    }

    public IndexEntry on(Instant date) {
        this.date = date;
        return this;
    }

    public IndexEntry backedBy(int people) {
        backing = people;
        return this;
    }

    public IndexEntry everyone(boolean open) {
        if (open) audience.add(EVERYONE);
        return this;
    }

    /** @param role name of a role, as in {@code hasRole('MANAGER')} */
    public IndexEntry role(String role) {
        audience.add(role);
        return this;
    }
}
