package org.folkmoot.scoring;

import java.io.Serializable;
import java.util.UUID;

/** Key of one reviewer's assignment. */
public record AssignmentId(UUID value) implements Serializable {}
