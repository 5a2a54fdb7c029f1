package org.folkmoot.scoring;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Ideas wait for this member's card: before a meeting, once for a member and its day, or because they have waited long.
 *
 * @param open    how many, at least 1
 * @param meeting its day, in the programme's zone; null when it is sent for none
 * @param at      UTC
 */
public record CardsOpen(MemberId member, int open, @Nullable LocalDate meeting, Instant at) {}
