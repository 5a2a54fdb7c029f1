package org.folkmoot.inquiry;

/** What seats are balanced by. */
public enum BalanceKind {
    SECTOR,
    AREA
}
