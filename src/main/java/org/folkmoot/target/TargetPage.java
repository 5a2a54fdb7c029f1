package org.folkmoot.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.folkmoot.programme.Measure;
import org.jspecify.annotations.Nullable;

/** Targets as the API gives them. No name of a person is among them. */
record TargetPage(
        List<Line> items,
        @Schema(description = "This page, from 0") int page,
        @Schema(description = "How many pages there are") int pages,

        @Schema(description = "Targets that fit, on all pages")
        long total) {

    @Schema(name = "TargetLine")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(
            UUID id,

            @Schema(description = "As printed in the papers")
            int number,

            String title,
            TargetKind kind,
            @Schema(description = "Which way is better") TargetDirection direction,

            @Schema(description = "What stands behind a figure; may be empty")
            String unit,

            @Schema(description = "How many there are in all today; null where nobody knows or it does not apply")
            @Nullable
            Integer outOf,

            @Schema(description = "Of a comparison: with whom; otherwise empty")
            String comparedWith,

            @Schema(description = "The portal's own figure it is read from; null when people measure it") @Nullable
            Measure portal,

            @Schema(description = "Name of the strategy's theme, or empty")
            String theme,

            @Schema(description = "Number and name of the strand, or empty")
            String strand,

            @Schema(description = "The council, team or board that answers for it; may be empty")
            String body,

            @Schema(description = "A person answers for it") boolean ownedByPerson,

            @Schema(description = "Where it began; null where nobody knows") @Nullable
            Figure baseline,

            @Schema(
                    description =
                            "The figure to reach; of a comparison the difference, 0 for as good as; null where none is stated")
            @Nullable
            BigDecimal goal,

            @Schema(description = "Last day to reach it on; null where none is stated") @Nullable
            LocalDate by,

            @Schema(description = "The newest figure; null while nothing is measured") @Nullable
            Figure latest,

            @Schema(description = "What a straight line from the baseline to the target asks for today, or null")
            @Nullable
            BigDecimal expectedToday,

            @Schema(description = "Follows from a rule; nobody enters it")
            TargetStatus status,

            @Schema(description = "Why, in a sentence") String why,

            @Schema(description = "When the next measurement is due, or null") @Nullable
            LocalDate measurementDue,

            @Schema(description = "Where it is stated") String source,
            @Schema(description = "Address of its page") String url) {}

    @Schema(name = "TargetFigure")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Figure(
            @Schema(description = "The day it stands for") @Nullable
            LocalDate on,

            BigDecimal value,

            @Schema(description = "Of a comparison: the other's figure on that day; otherwise null") @Nullable
            BigDecimal other,

            @Schema(description = "How many there were in all on that day, or null") @Nullable
            Integer outOf) {}

    /** One target with what it was measured at. */
    @Schema(name = "TargetDetail")
    record Detail(
            Line target,

            @Schema(description = "What holds, newest first")
            List<Measurement> measurements) {}

    @Schema(name = "TargetMeasurement")
    record Measurement(
            Figure figure,

            @Schema(description = "Where the figure comes from; may be empty")
            String source,

            @Schema(description = "Address of the source; may be empty")
            String link,

            @Schema(description = "The portal kept it of itself")
            boolean portal) {}
}
