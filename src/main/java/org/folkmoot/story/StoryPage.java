package org.folkmoot.story;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.folkmoot.idea.IdeaStage;
import org.jspecify.annotations.Nullable;

/** One page of stories, as the API gives it. */
record StoryPage(
        List<Line> items,
        @Schema(description = "This page, from 0") int page,
        @Schema(description = "How many pages there are") int pages,

        @Schema(description = "Stories that fit, on all pages")
        long total) {

    record Line(
            UUID id,
            String title,

            @Schema(description = "IN_DELIVERY or DELIVERED")
            IdeaStage stage,

            @Schema(description = "Name of the strategy's theme; null while not placed") @Nullable
            String theme,

            @Schema(description = "What people said, Markdown")
            String said,

            @Schema(description = "Why it was approved, Markdown")
            String decided,

            @Schema(description = "UTC") Instant decidedAt,

            @Schema(description = "What came of it, Markdown; empty while it is in delivery")
            String happened,

            @Schema(description = "Where it can be seen, or empty")
            String evidence,

            @Schema(description = "People supporting it") int supporters,

            @Schema(description = "Their organisations; null for fewer than 5") @Nullable
            Integer organisations,

            @Schema(description = "When its last chapter was told, UTC")
            Instant toldAt,

            @Schema(description = "Address of its page") String url,

            @Schema(description = "Address of the idea's page")
            String ideaUrl) {}
}
