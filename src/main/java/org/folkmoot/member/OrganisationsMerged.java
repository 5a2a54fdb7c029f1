package org.folkmoot.member;

import java.time.Instant;

/**
 * Two organisations of the register turned out to be one, or were taken for one by mistake: whoever counts
 * organisations counts anew, by {@link OrganisationService#survivors()}.
 *
 * @param at UTC
 */
public record OrganisationsMerged(OrganisationId duplicate, OrganisationId survivor, boolean undone, Instant at) {}
