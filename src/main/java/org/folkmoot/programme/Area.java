package org.folkmoot.programme;

/** A district or sub-region. */
public record Area(AreaId id, String name) {}
