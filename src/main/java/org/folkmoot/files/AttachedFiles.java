package org.folkmoot.files;

import java.util.List;

/**
 * A thing's files and what the person acting may do about them.
 *
 * @param more    how many can still be added; 0 for whoever may not
 * @param taken   endings of the names that are taken
 * @param maxSize of one file, in bytes
 */
public record AttachedFiles(List<FileLine> files, int more, boolean mayRemove, List<String> taken, long maxSize) {}
