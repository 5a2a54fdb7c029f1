package org.folkmoot.idea;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wording of an idea, in the list of them.
 *
 * @param revision  from 1
 * @param writtenBy name of who wrote it: for authors, steering members and managers; null for everyone else
 * @param substance it asked for something else than the one before
 * @param note      what changed, in the author's words; may be empty
 */
public record VersionLine(
        int revision, @Nullable String writtenBy, Instant writtenAt, boolean substance, String note) {}
