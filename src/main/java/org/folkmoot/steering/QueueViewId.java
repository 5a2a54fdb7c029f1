package org.folkmoot.steering;

import java.io.Serializable;
import java.util.UUID;

/** Key of one kept way of looking at the queue. */
public record QueueViewId(UUID value) implements Serializable {}
