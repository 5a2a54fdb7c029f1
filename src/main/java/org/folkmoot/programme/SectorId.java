package org.folkmoot.programme;

import java.util.UUID;

/** Key of one sector. */
public record SectorId(UUID value) {}
