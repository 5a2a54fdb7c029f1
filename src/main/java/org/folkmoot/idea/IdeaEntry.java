package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One idea of a table that is imported.
 *
 * @param key     what the table calls it, at most {@link #KEY_MAX}; a key comes in once
 * @param title   as in {@link SubmitIdea}, and so the words after it
 * @param created when it was put forward, or null for now
 */
public record IdeaEntry(
        String key,
        String title,
        String wording,
        String helps,
        @Nullable ThemeId theme,
        @Nullable PrincipleId principle,
        @Nullable ConditionId condition,
        @Nullable Instant created) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int KEY_MAX = 80;

    public IdeaEntry {
        key = Texts.line(key, KEY_MAX);
        title = Texts.line(title, SubmitIdea.TITLE_MAX);
        wording = Texts.block(wording, SubmitIdea.WORDING_MAX);
        helps = Texts.optionalBlock(helps, SubmitIdea.HELPS_MAX);
    }
}
