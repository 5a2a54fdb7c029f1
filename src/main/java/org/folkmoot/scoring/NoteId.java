package org.folkmoot.scoring;

import java.io.Serializable;
import java.util.UUID;

/** Key of one private note. */
public record NoteId(UUID value) implements Serializable {}
