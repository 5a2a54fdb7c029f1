package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.programme.SectorId;

/**
 * Places held back for people of a sector.
 *
 * @param places how many were held
 * @param left   how many of them nobody has taken
 * @param until  UTC; from then on what is left is for everybody
 */
public record HeldFor(SectorId sector, String sectorName, int places, int left, Instant until) {}
