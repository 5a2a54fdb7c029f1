package org.folkmoot.idea;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page of open ideas, as the API gives it. */
record IdeaPage(
        List<Line> items,
        @Schema(description = "This page, from 0") int page,
        @Schema(description = "How many pages there are") int pages,

        @Schema(description = "Ideas that fit, on all pages")
        long total) {

    record Line(
            UUID id,
            String title,
            IdeaStage stage,

            @Schema(description = "Name of the strategy's theme; null while not placed") @Nullable
            String theme,

            @Schema(description = "Name of the strategy's principle; null while not placed") @Nullable
            String principle,

            @Schema(description = "People supporting it now")
            int supporters,

            @Schema(description = "UTC") Instant submittedAt,
            @Schema(description = "Address of its page") String url) {}
}
