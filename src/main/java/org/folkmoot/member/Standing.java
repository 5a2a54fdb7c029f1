package org.folkmoot.member;

import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;

/** For whom a person spoke on a given day, by their affiliation on that day. */
public record Standing(OrganisationId organisation, String organisationName, SectorId sector, AreaId area) {}
