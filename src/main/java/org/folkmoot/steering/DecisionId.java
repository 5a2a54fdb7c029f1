package org.folkmoot.steering;

import java.io.Serializable;
import java.util.UUID;

/** Key of one prepared decision. */
public record DecisionId(UUID value) implements Serializable {}
