package org.folkmoot.steering;

import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;

/**
 * A decision that shall take the place of one published.
 *
 * @param corrects turn of the answer that stands, as the person saw it
 */
public record PrepareCorrection(IdeaId idea, int corrects, GiveAnswer answer) {}
