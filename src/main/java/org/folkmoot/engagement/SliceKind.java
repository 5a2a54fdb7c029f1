package org.folkmoot.engagement;

/** By what a breakdown of reach is made. */
public enum SliceKind {
    MONTH,
    AREA,
    SECTOR,
    ORGANISATION,
    SECTOR_AREA
}
