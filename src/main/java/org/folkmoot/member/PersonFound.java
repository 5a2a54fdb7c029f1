package org.folkmoot.member;

import org.jspecify.annotations.Nullable;

/**
 * A person as somebody running a session may find them.
 *
 * @param organisation name of the organisation of today's affiliation, or null
 */
public record PersonFound(
        MemberId id, String name, @Nullable String organisation) {}
