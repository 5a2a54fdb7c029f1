package org.folkmoot.member;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person, as managers and administrators see them, and as the person sees themselves.
 *
 * @param canSignIn    whether there is a password
 * @param lastHereAt   when they last came in on their own; null while nobody has
 * @param affiliations newest first
 * @param roleChanges  newest first
 */
public record MemberDetail(
        MemberId id,
        String name,
        String email,
        Set<Role> roles,
        Instant joinedAt,
        boolean canSignIn,
        @Nullable Instant lastHereAt,
        List<AffiliationLine> affiliations,
        List<RoleChangeLine> roleChanges) {

    /** Else a guest: known by name, without a role. */
    public boolean hasAccount() {
        return !roles.isEmpty();
    }
}
