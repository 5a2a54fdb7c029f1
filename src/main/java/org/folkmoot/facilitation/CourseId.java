package org.folkmoot.facilitation;

import java.util.UUID;

/** Key of one course for facilitators. */
public record CourseId(UUID value) {}
