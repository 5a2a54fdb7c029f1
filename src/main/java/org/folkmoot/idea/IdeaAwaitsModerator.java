package org.folkmoot.idea;

/** An open idea has a new wording that a moderator reads first; until then it is out of view. */
public record IdeaAwaitsModerator(IdeaId idea) implements IdeaMayWait {}
