package org.folkmoot.scoring;

import java.io.Serializable;
import java.util.UUID;

/** Key of one scorecard. */
public record CardId(UUID value) implements Serializable {}
