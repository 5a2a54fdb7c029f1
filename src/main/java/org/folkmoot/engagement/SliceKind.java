package org.folkmoot.engagement;

/** What reach is broken down by, always by the affiliation and the day of each line. */
public enum SliceKind {
    MONTH,
    AREA,
    SECTOR,
    ORGANISATION,
    /** one cell for a sector and an area */
    SECTOR_AREA
}
