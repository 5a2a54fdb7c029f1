package org.folkmoot.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as somebody of an organisation, for programme managers.
 *
 * @param lastDay null while it has no end
 */
public record AffiliatedPerson(
        MemberId id,
        String name,
        String jobTitle,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
