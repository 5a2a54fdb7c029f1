package org.folkmoot.comment;

import java.time.Instant;

/**
 * A comment elsewhere that points to a thing.
 *
 * @param label of what the comment hangs on
 * @param link  to the comment
 */
public record BackLink(String kind, String label, String link, Instant at) {}
