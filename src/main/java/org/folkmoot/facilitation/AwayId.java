package org.folkmoot.facilitation;

import java.util.UUID;

/** Key of one time in which a facilitator cannot. */
public record AwayId(UUID value) {}
