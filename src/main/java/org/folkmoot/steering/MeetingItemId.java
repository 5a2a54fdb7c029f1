package org.folkmoot.steering;

import java.io.Serializable;
import java.util.UUID;

/** Key of one item of a meeting's agenda. */
public record MeetingItemId(UUID value) implements Serializable {}
