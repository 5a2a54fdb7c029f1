package org.folkmoot.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an organisation's history.
 *
 * @param other  name of the other organisation of a merge, or null
 * @param fromOther whether it happened to that other organisation, which came here or left again
 * @param detail what was there before, or a name or day it is about; may be empty
 * @param by     who did it; null when the portal did
 */
public record OrganisationChangeLine(
        OrganisationChangeKind kind,
        @Nullable String other,
        boolean fromOther,
        String detail,
        @Nullable String by,
        Instant at) {}
