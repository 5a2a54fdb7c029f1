package org.folkmoot.idea;

/** Why an idea is another one than one shown beside it while it was written, in its author's words. */
public record DifferenceLine(IdeaId other, String title, String reason) {}
