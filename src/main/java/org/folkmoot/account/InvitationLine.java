package org.folkmoot.account;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.member.Role;

/**
 * One invitation that waits for its person.
 *
 * @param organisationName may be empty
 * @param invitedBy        name of the person who invited, empty when they are gone
 * @param expired          whether its link has run out; it can be sent again
 */
public record InvitationLine(
        InvitationId id,
        String name,
        String email,
        Set<Role> roles,
        String organisationName,
        String invitedBy,
        Instant sentAt,
        Instant expiresAt,
        boolean expired) {}
