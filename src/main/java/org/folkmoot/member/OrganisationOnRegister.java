package org.folkmoot.member;

import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;

/**
 * What the register holds of an organisation, to compare a line of a table with.
 *
 * @param site web address, or empty
 */
public record OrganisationOnRegister(OrganisationId id, SectorId sector, AreaId area, String site) {}
