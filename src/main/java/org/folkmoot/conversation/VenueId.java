package org.folkmoot.conversation;

import java.util.UUID;

/** Key of one venue of the register. */
public record VenueId(UUID value) {}
