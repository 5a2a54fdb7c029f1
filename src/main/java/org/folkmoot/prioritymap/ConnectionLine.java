package org.folkmoot.prioritymap;

import java.time.Instant;
import java.util.List;
import org.folkmoot.member.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A connection map as it is read.
 *
 * @param changedBy who changed it last, for those inside the inquiry; null for others and for people who have left
 * @param changedAt UTC
 */
public record ConnectionLine(
        ConnectionMapId id,
        String priority,
        List<Partner> obvious,
        List<Partner> lessObvious,
        List<String> steps,
        int revision,
        @Nullable String changedBy,
        Instant changedAt) {

    /** @param organisation the one of the register that is known by this name, or null */
    public record Partner(String name, @Nullable OrganisationId organisation) {}
}
