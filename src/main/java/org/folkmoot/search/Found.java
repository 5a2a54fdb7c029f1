package org.folkmoot.search;

import org.jspecify.annotations.Nullable;

/**
 * A thing as the index has it.
 *
 * @param id   the entity's UUID as text
 * @param text null when it has none
 */
record Found(
        SearchSource source,
        String id,
        String title,
        @Nullable String text) {}
