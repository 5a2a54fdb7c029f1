package org.folkmoot.openfigures;

/**
 * Where the strip may be shown.
 *
 * @param revision of what was said; 0 while nobody has said anything
 */
public record StripPermission(int revision, StripSites sites) {}
