package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/** A moderator hid an idea. It stays counted; what was prepared about it is void. @param by the moderator. @param at UTC */
public record IdeaHidden(IdeaId idea, MemberId by, Instant at) implements IdeaMayWait {}
