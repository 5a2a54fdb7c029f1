package org.folkmoot.idea;

import java.util.UUID;
import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A new idea, or an idea in a new wording.
 *
 * @param requestKey one a form, and the idea's key: sent twice, the idea is put forward once
 * @param title      one line, at most {@link #TITLE_MAX}
 * @param wording    what and why, Markdown, at most {@link #WORDING_MAX}
 * @param helps      whom it helps, Markdown, at most {@link #HELPS_MAX}; may be empty
 * @param theme      null when it is not placed yet
 * @param origin     null when its author wrote it here
 */
public record SubmitIdea(
        UUID requestKey,
        String title,
        String wording,
        String helps,
        @Nullable ThemeId theme,
        @Nullable PrincipleId principle,
        @Nullable ConditionId condition,
        @Nullable Origin origin) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int TITLE_MAX = 120;

    public static final int WORDING_MAX = 20_000;

    public static final int HELPS_MAX = 2000;

    public SubmitIdea {
        title = Texts.line(title, TITLE_MAX);
        wording = Texts.block(wording, WORDING_MAX);
        helps = Texts.optionalBlock(helps, HELPS_MAX);
    }

    public SubmitIdea(
            UUID requestKey,
            String title,
            String wording,
            @Nullable ThemeId theme,
            @Nullable PrincipleId principle,
            @Nullable Origin origin) {
        this(requestKey, title, wording, "", theme, principle, null, origin);
    }

    public SubmitIdea(String title, String wording, @Nullable ThemeId theme, @Nullable PrincipleId principle) {
        this(Ids.next(), title, wording, theme, principle, null);
    }
}
