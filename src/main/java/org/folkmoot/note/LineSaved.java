package org.folkmoot.note;

/**
 * What became of a changed line.
 *
 * @param revision of the line as it stands now
 * @param beside   somebody else was faster: the text is kept beside the line's own until somebody has chosen
 */
public record LineSaved(int revision, boolean beside) {}
