package org.folkmoot.programme;

import java.util.UUID;

/** Key of one condition of the strategy. */
public record ConditionId(UUID value) {}
