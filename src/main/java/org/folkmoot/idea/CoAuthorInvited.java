package org.folkmoot.idea;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to write an idea with its author. They are told; nobody else is.
 *
 * @param invitation the row that says so; invited again, it is another one
 * @param comment    the helpful comment it began with, or null
 */
public record CoAuthorInvited(
        UUID invitation,
        IdeaId idea,
        String title,
        MemberId invited,
        MemberId by,
        @Nullable UUID comment,
        Instant at) {}
