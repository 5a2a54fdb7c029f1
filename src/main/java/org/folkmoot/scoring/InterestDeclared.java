package org.folkmoot.scoring;

import java.time.Instant;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;

/** A member stands aside from an idea; whatever they had in hand for it ends. @param at UTC */
public record InterestDeclared(IdeaId idea, MemberId member, Instant at) {}
