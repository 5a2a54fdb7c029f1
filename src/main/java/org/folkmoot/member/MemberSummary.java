package org.folkmoot.member;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of people, for managers and administrators.
 *
 * @param organisation name of the organisation of today's affiliation, or null
 */
public record MemberSummary(
        MemberId id,
        String name,
        String email,
        Set<Role> roles,
        @Nullable String organisation) {}
