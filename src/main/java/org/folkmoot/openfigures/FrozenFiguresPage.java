package org.folkmoot.openfigures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Frozen figures as JSON, a page at a time. */
record FrozenFiguresPage(
        List<Line> items,
        @Schema(description = "This page, from 0") int page,

        @Schema(description = "How many pages there are") int pages,

        @Schema(description = "Frozen figures on all pages") long total) {

    @Schema(name = "FrozenFiguresLine")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(
            @Schema(description = "Of its address; never given twice")
            int number,

            String title,

            @Schema(description = "UTC") Instant frozenAt,

            @Schema(description = "Null while the figures stand") @Nullable
            Withdrawn withdrawn,

            @Schema(description = "Address of its page, for people")
            String page,

            @Schema(description = "Address of it as JSON") String json,

            @Schema(description = "Address of it as a table")
            String csv) {}

    @Schema(name = "FrozenFiguresWithdrawn")
    record Withdrawn(@Schema(description = "UTC") Instant at, String reason) {}

    @Schema(name = "FrozenFigures")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record One(
            @Schema(description = "Of its address; never given twice")
            int number,

            String title,
            @Schema(description = "May be empty") String note,

            @Schema(description = "UTC") Instant frozenAt,

            @Schema(description = "Null while the figures stand") @Nullable
            Withdrawn withdrawn,

            @Schema(description = "SHA-256 of the file behind figuresFile, in hexadecimal digits")
            String checkSum,

            @Schema(description = "Address of the figures alone, to the letter as they were frozen")
            String figuresFile,

            @Schema(description = "As they were frozen", implementation = ReachFigures.class) @JsonRawValue
            String figures) {}
}
