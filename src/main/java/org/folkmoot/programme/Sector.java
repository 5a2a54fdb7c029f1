package org.folkmoot.programme;

public record Sector(SectorId id, String name) {}
