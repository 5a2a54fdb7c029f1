package org.folkmoot.account;

import java.util.List;
import java.util.Set;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Invites people, all as the same.
 *
 * @param organisation whom they would speak for, or null
 * @param note         a personal word in the mail; may be empty
 */
public record Invite(
        List<PastedPeople.Line> people,
        Set<Role> roles,
        @Nullable OrganisationId organisation,
        String note) {

    public static final int NOTE_MAX = 2000;

    public Invite {
        people = List.copyOf(people);
        roles = Set.copyOf(roles);
        note = Texts.optionalBlock(note, NOTE_MAX);
    }
}
