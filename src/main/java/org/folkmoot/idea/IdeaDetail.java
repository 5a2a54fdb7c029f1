package org.folkmoot.idea;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.moderation.ModeratorNote;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One idea, as the person asking may read it.
 *
 * @param wording     as typed, for {@link org.folkmoot.shared.RichText}
 * @param theme       its name, or null while the idea is not placed in the strategy
 * @param principle   as {@code theme}
 * @param proposer    name of the author: for the author, steering members and managers; null for everyone else
 * @param mine        the person asking is the author
 * @param sector      name of the author's sector on the day of submission, or null when unknown
 * @param origin      where it came from, or null when a person wrote it here
 * @param answer      the steering group's, or null while there is none
 * @param withdrawal  the author's, or null
 * @param note        why others do not see it, or null when it is open
 * @param reportable  the person asking may report it to the moderators
 */
public record IdeaDetail(
        IdeaId id,
        String title,
        String wording,
        IdeaStage stage,
        @Nullable String theme,
        @Nullable String principle,
        @Nullable String proposer,
        boolean mine,
        @Nullable String sector,
        @Nullable Origin origin,
        Instant submittedAt,
        Backing backing,
        boolean supportedByMe,
        @Nullable Answer answer,
        @Nullable Withdrawal withdrawal,
        @Nullable ModeratorNote note,
        boolean reportable,
        Set<IdeaAction> openActions) {

    /** @param reason may be empty */
    public record Withdrawal(Instant at, String reason) {}
}
