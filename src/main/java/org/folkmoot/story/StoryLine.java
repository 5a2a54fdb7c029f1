package org.folkmoot.story;

import java.time.Instant;
import org.folkmoot.idea.Backing;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.jspecify.annotations.Nullable;

/**
 * One story.
 *
 * @param said     the idea's words, Markdown
 * @param decided  the answer's reason, Markdown
 * @param happened what came of it, Markdown; empty while it is in delivery
 * @param link     evidence on the web, or empty
 * @param toldAt   when its last chapter was told
 * @param theme    its name, or null
 */
public record StoryLine(
        StoryId id,
        IdeaId idea,
        String title,
        IdeaStage stage,
        @Nullable String theme,
        String said,
        String decided,
        Instant decidedAt,
        String happened,
        String link,
        Instant toldAt,
        Backing backing) {}
