package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/** An unanswered idea was withdrawn with its author's account. Unlike {@link IdeaWithdrawn} its submission still counts. */
public record IdeaLeftBehind(IdeaId idea, MemberId author, Instant at) implements IdeaMayWait {}
