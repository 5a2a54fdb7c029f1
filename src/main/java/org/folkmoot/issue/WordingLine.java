package org.folkmoot.issue;

import java.time.Instant;

/**
 * One wording of an issue.
 *
 * @param number    from 1
 * @param writtenAt UTC
 */
public record WordingLine(int number, String title, String about, Instant writtenAt) {}
