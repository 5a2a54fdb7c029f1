package org.folkmoot.engagement;

import java.time.Instant;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger as a screen shows it to programme managers.
 *
 * @param name         of the person; null for an unnamed head count and for somebody who is gone
 * @param unnamed      whether it is a head count without names
 * @param organisation name, or null where nobody spoke for one that day
 * @param sector       name, or null where nobody spoke for an organisation that day
 * @param counterEntry whether it undoes an earlier line
 * @param takenBack    whether a later line undoes it
 */
public record LedgerLine(
        Instant at,
        EngagementKind kind,
        @Nullable String name,
        boolean unnamed,
        int heads,
        @Nullable String organisation,
        @Nullable String sector,
        Origin activity,
        boolean counterEntry,
        boolean takenBack) {}
