package org.folkmoot.search;

/**
 * A kind of thing that can be found. The module that owns the entity implements it as a bean and maps the entity with
 * {@code @Indexed} and the fields of {@link SearchFields}; {@code open} must be false for what not everyone may read.
 */
public interface SearchSource {

    SearchKind kind();

    /** The {@code @Indexed} entity. */
    Class<?> entity();

    /** Path of its page inside the portal, without a leading slash. @param id the entity's UUID as text */
    String path(String id);
}
