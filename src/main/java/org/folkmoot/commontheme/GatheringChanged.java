package org.folkmoot.commontheme;

/** Somebody changed a gathering; open pages read it again. */
public record GatheringChanged(GatheringId gathering) {}
