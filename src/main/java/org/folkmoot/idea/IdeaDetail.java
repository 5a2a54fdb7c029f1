package org.folkmoot.idea;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.folkmoot.moderation.ModeratorNote;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One idea, as the person asking may read it.
 *
 * @param wording     as typed, for {@link org.folkmoot.shared.RichText}
 * @param helps       whom it helps, as {@code wording}; may be empty
 * @param theme       its name, or null while the idea is not placed in the strategy
 * @param principle   as {@code theme}
 * @param condition   as {@code theme}
 * @param proposer    name of the author: for the author, steering members and managers; null for everyone else
 * @param mine        the person asking is the author
 * @param writing     the person asking writes it: the author, or a co-author
 * @param together    how many write it, from 1
 * @param coAuthors   names of those who write it with the author, for whom {@code proposer} is told; empty for everyone else
 * @param typed       how it came in when somebody else typed it, or null
 * @param revision    from 1: the wording it stands in
 * @param sector      name of the author's sector on the day of submission, or null when unknown
 * @param origin      where it came from, or null when a person wrote it here
 * @param answer      the steering group's, or null while there is none
 * @param merged      ideas that went into this one
 * @param withdrawal  the author's, or null
 * @param note        why others do not see it, or null when it is open
 * @param reportable  the person asking may report it to the moderators
 */
public record IdeaDetail(
        IdeaId id,
        String title,
        String wording,
        String helps,
        IdeaStage stage,
        @Nullable String theme,
        @Nullable String principle,
        @Nullable String condition,
        @Nullable String proposer,
        boolean mine,
        boolean writing,
        int together,
        List<String> coAuthors,
        @Nullable Typed typed,
        int revision,
        @Nullable String sector,
        @Nullable Origin origin,
        Instant submittedAt,
        Backing backing,
        boolean supportedByMe,
        @Nullable Answer answer,
        List<MergedIdea> merged,
        @Nullable Withdrawal withdrawal,
        @Nullable ModeratorNote note,
        boolean reportable,
        Set<IdeaAction> openActions) {

    /**
     * Told aloud or on paper, and typed by another.
     *
     * @param by    name of who typed it, for those signed in; null for visitors
     * @param told  name of one without an account who told it, for authors, steering members and managers; may be empty
     * @param owned it belongs to somebody with an account
     */
    public record Typed(@Nullable String by, String told, boolean owned) {}

    /** @param reason may be empty */
    public record Withdrawal(Instant at, String reason) {}
}
