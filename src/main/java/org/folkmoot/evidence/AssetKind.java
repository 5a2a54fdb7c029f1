package org.folkmoot.evidence;

/** Words in the bundle: {@code evidence.asset.kind.<name>}. */
public enum AssetKind {
    /** Can be touched: buildings, vans, money. */
    TANGIBLE,
    /** Cannot: trust, skill, a good name. */
    INTANGIBLE
}
