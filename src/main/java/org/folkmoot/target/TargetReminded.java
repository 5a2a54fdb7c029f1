package org.folkmoot.target;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.member.MemberId;

/** A measurement of a target is due: the owner is told once when it is, and once when it is overdue. @param overdue the second time */
public record TargetReminded(
        TargetId target, MemberId owner, String title, LocalDate due, boolean overdue, Instant at) {}
