package org.folkmoot.privacy;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * A person to be forgotten.
 *
 * @param name       as it still stands
 * @param email      as it still stands
 * @param keepsIdeas their unanswered ideas stay open, without their name; otherwise they are withdrawn
 * @param instead    what stands where the name stood
 * @param at         UTC
 */
public record Forgetting(MemberId person, String name, String email, boolean keepsIdeas, String instead, Instant at) {}
