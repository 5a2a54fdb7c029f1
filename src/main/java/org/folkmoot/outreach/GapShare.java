package org.folkmoot.outreach;

/** So many organisations of a sector or area have been reached: "43 of 46". */
public record GapShare(String name, int reached, int of) {}
