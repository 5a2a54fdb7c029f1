package org.folkmoot.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a job was called until somebody changed it.
 *
 * @param jobTitle  as it was; may be empty
 * @param changedBy name of who changed it, or null when nobody knows any more
 * @param until     when
 */
public record FormerJob(String jobTitle, @Nullable String changedBy, Instant until) {}
