package org.folkmoot.option;

import java.util.UUID;

/** Key of an option. */
public record OptionId(UUID value) {}
