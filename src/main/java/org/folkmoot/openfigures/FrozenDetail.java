package org.folkmoot.openfigures;

/**
 * Frozen figures with all there is about them.
 *
 * @param figures  as they stood
 * @param checkSum SHA-256 of the figures as the portal gives them out in JSON
 * @param intact   whether what is kept still has that sum; where not, somebody has been at the database
 */
public record FrozenDetail(FrozenSummary about, String note, ReachFigures figures, String checkSum, boolean intact) {}
