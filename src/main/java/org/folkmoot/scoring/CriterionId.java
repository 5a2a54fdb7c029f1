package org.folkmoot.scoring;

import java.io.Serializable;
import java.util.UUID;

/** Key of one criterion. */
public record CriterionId(UUID value) implements Serializable {}
