package org.folkmoot.target;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else made a person the owner of a target. The owner is told once.
 *
 * @param revision of the target, from 1
 * @param due      when the first measurement is due, or null
 */
public record TargetGiven(
        TargetId target,
        int revision,
        MemberId owner,
        String title,
        @Nullable LocalDate due,
        Instant at) {}
