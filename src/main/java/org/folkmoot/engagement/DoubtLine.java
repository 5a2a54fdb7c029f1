package org.folkmoot.engagement;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An event a manager should look at, as a screen shows it.
 *
 * @param name         of the person, or null for an unnamed head count and for somebody who is gone
 * @param organisation the one it was counted for, where it was counted; else null
 * @param on           day of the event, in the programme's zone
 * @param firstDay     of the programme, or null where no file states one
 * @param noticedAt    UTC
 */
public record DoubtLine(
        DoubtId id,
        DoubtReason reason,
        EngagementKind kind,
        @Nullable String name,
        int heads,
        @Nullable String organisation,
        Origin activity,
        LocalDate on,
        @Nullable LocalDate firstDay,
        Instant noticedAt) {}
