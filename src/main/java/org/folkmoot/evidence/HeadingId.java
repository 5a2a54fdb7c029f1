package org.folkmoot.evidence;

import java.util.UUID;

/** Key of a heading of findings. */
public record HeadingId(UUID value) {}
