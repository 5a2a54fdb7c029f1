package org.folkmoot.engagement;

/**
 * What the ledger adds up to for one month, area, sector, organisation, or cell of sector and area. Parts do not add up to
 * the whole: who took part in two months is one person in each of them.
 *
 * @param key  ISO month "2026-11", or id of area, sector or organisation as text, "sector/area" for a cell; "" is "none known"
 * @param name as people say it; of a month its key, of "none known" and of what is gone from the programme ""
 */
public record ReachSlice(SliceKind kind, String key, String name, Reach reach) {}
