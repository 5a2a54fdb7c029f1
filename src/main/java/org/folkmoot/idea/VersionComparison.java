package org.folkmoot.idea;

import org.jspecify.annotations.Nullable;

/**
 * Two wordings of an idea beside each other.
 *
 * @param placement null when it did not change
 */
public record VersionComparison(
        int before,
        int after,
        WordDifference title,
        WordDifference wording,
        WordDifference helps,
        @Nullable WordDifference placement) {}
