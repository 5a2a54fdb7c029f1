package org.folkmoot.target;

import java.io.Serializable;
import java.util.UUID;

/** Key of one measurement. */
public record MeasurementId(UUID value) implements Serializable {}
