package org.folkmoot.member;

import org.folkmoot.programme.Area;
import org.folkmoot.programme.Sector;

public record OrganisationSummary(OrganisationId id, String name, Sector sector, Area area) {}
