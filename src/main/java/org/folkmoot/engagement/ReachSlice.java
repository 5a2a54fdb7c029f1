package org.folkmoot.engagement;

/**
 * One part of a breakdown of reach.
 *
 * @param key ISO month "2026-11", or id of area/sector/organisation as text, "sector/area" for a cell; "" is "none known"
 */
public record ReachSlice(SliceKind kind, String key, String name, Reach reach) {}
