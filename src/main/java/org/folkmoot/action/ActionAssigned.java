package org.folkmoot.action;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else gave a person an action. The owner is told once.
 *
 * @param turn of the step that did it, from 1
 * @param due  or null while no day is agreed
 */
public record ActionAssigned(
        ActionId action,
        int turn,
        MemberId owner,
        String what,
        @Nullable LocalDate due,
        Origin from,
        Instant at) {}
