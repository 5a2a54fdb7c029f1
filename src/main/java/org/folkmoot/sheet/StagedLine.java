package org.folkmoot.sheet;

/**
 * A line that waits for its place.
 *
 * @param line  where it stands in the file, from 1
 * @param entry what would be written, or its cells as they came
 */
public record StagedLine(int line, Object entry) {}
