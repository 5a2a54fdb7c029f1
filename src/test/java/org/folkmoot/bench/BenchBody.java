package org.folkmoot.bench;

import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;

/** An organisation of the register, with what a ledger line keeps of it. */
record BenchBody(OrganisationId id, SectorId sector, AreaId area) {}
