package org.folkmoot.account;

import java.time.Instant;
import org.folkmoot.member.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for approval; the address is confirmed.
 *
 * @param organisation     as the person chose it, or null
 * @param organisationName its name, or how the person names one that is not on the register; may be empty
 */
public record WaitingLine(
        RegistrationId id,
        String name,
        String email,
        @Nullable OrganisationId organisation,
        String organisationName,
        boolean onRegister,
        String jobTitle,
        Instant since) {}
