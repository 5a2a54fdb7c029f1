package org.folkmoot.account;

import java.util.UUID;
import org.folkmoot.member.OrganisationId;

/** One domain and the organisation its addresses join. */
public record DomainLine(UUID id, String domain, OrganisationId organisation, String organisationName) {}
