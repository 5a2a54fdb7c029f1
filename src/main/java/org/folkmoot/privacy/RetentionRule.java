package org.folkmoot.privacy;

import org.jspecify.annotations.Nullable;

/**
 * How long one kind is kept.
 *
 * @param kind    as {@link RetentionKind#name}
 * @param days    null while it is kept for ever
 * @param atLeast nobody can choose fewer
 */
public record RetentionRule(String kind, @Nullable Integer days, int atLeast) {}
