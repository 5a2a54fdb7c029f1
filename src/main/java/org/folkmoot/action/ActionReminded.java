package org.folkmoot.action;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Origin;

/** An owner is reminded of an action: once before its day, and once after it. @param late its day is over */
public record ActionReminded(
        ActionId action, MemberId owner, String what, LocalDate due, boolean late, Origin from, Instant at) {}
