package org.folkmoot.files;

import java.time.Instant;

/** One file of a thing. @param link path inside the portal, without a leading slash */
public record FileLine(FileId id, String name, long bytes, Instant attachedAt, String link) {}
