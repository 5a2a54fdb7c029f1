package org.folkmoot.saved;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One saved search, as its owner sees it.
 *
 * @param address   of the search, without a leading slash
 * @param alerts    whether its owner is told of what is new
 * @param matchedAt when something new was last found, or null
 * @param fresh     how many were new then
 */
public record SavedSearchLine(
        UUID id,
        String name,
        String address,
        boolean alerts,
        @Nullable Instant matchedAt,
        int fresh) {}
