package org.folkmoot.option;

import java.util.UUID;

/** Key of something to be done whichever option is chosen. */
public record MustDoId(UUID value) {}
