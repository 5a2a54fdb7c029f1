package org.folkmoot.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One action, as the person asking may read it.
 *
 * @param seen  its version, to be given back with a change
 * @param owner the person's key, or null when a body has it; null for visitors
 * @param name  of that person, for those signed in; null for visitors and when a body has it
 * @param named a person has it
 * @param body  or empty
 * @param due   the last day, or null while none is agreed
 * @param late  the day is over, and it is neither done nor dropped
 * @param mine  the person asking owns it
 * @param reason why it was dropped, or empty
 */
public record ActionLine(
        ActionId id,
        int seen,
        String what,
        @Nullable MemberId owner,
        @Nullable String name,
        boolean named,
        String body,
        @Nullable LocalDate due,
        boolean late,
        boolean mine,
        ActionState state,
        String reason,
        Origin from,
        Instant addedAt,
        Set<ActionVerb> open) {

    /** For a form of those signed in. */
    public ActionTerms terms() {
        return new ActionTerms(what, owner, body, due);
    }
}
