package org.folkmoot.idea;

import java.util.UUID;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A new idea.
 *
 * @param requestKey one a form: sent twice, the idea is put forward once
 * @param title      one line, at most {@link #TITLE_MAX}
 * @param wording    Markdown, at most {@link #WORDING_MAX}
 * @param theme      null when it is not placed yet
 * @param origin     null when its author wrote it here
 */
public record SubmitIdea(
        UUID requestKey,
        String title,
        String wording,
        @Nullable ThemeId theme,
        @Nullable PrincipleId principle,
        @Nullable Origin origin) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int TITLE_MAX = 120;

    public static final int WORDING_MAX = 20_000;

    public SubmitIdea {
        title = Texts.line(title, TITLE_MAX);
        wording = Texts.block(wording, WORDING_MAX);
    }

    public SubmitIdea(String title, String wording, @Nullable ThemeId theme, @Nullable PrincipleId principle) {
        this(Ids.next(), title, wording, theme, principle, null);
    }
}
