package org.folkmoot.evidence;

/** @param note one or more lines, may be empty */
public record AssetLine(AssetId id, AssetKind kind, String name, String note, int revision) {}
