package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/** A moderator shows an idea again that had been hidden. */
public record IdeaShownAgain(IdeaId idea, MemberId by, Instant at) implements IdeaMayWait {}
