package org.folkmoot.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who gave or took a role, and when.
 *
 * @param by name of that person; null when the portal did it by itself
 */
public record RoleChangeLine(
        Role role, boolean granted, @Nullable String by, Instant at) {}
