package org.folkmoot.facilitation;

import java.util.UUID;

/** Key of one record that somebody was trained. */
public record TrainingId(UUID value) {}
