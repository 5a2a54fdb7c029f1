package org.folkmoot.steering;

import java.util.List;
import org.folkmoot.idea.IdeaStage;

/**
 * The ideas in one stage.
 *
 * @param count how many there are
 * @param cards the first of them: those that wait longest, or the newest of those answered
 */
public record BoardColumn(IdeaStage stage, int count, List<BoardCard> cards) {}
