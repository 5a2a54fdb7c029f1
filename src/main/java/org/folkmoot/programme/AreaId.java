package org.folkmoot.programme;

import java.util.UUID;

/** Key of one area. */
public record AreaId(UUID value) {}
