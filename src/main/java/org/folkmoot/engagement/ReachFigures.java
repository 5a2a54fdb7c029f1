package org.folkmoot.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.programme.Measure;
import org.jspecify.annotations.Nullable;

/** The open figures as JSON. Totals of whole strands only; a breakdown would follow the small-number rule. */
@Schema(description = "Who has taken part, for the programme and each strand. People and places are different counts.")
record ReachFigures(
        @Schema(description = "When this was put together, UTC")
        Instant generatedAt,

        Figures programme,
        @Schema(description = "What 'of' means: 43 of 46") Denominators denominators,
        @Schema(description = "By number") List<StrandFigures> strands) {

    record Denominators(
            @Schema(description = "Organisations on the partnership's register")
            int organisations,

            @Schema(description = "Sectors of the programme")
            int sectors) {}

    record Figures(
            @Schema(description = "Distinct persons") int people,

            @Schema(description = "Heads counted without a name, shown beside people and places and among neither")
            int unnamed,

            @Schema(description = "Person × activity") int places,

            @Schema(description = "Distinct organisations, by affiliation on the day")
            int organisations,

            @Schema(description = "Distinct sectors, by those organisations' sector on the day")
            int sectors,

            @Schema(description = "Distinct things taken part in")
            int activities) {

        static Figures of(Reach reach) {
            return new Figures(
                    reach.people(),
                    reach.unnamed(),
                    reach.places(),
                    reach.organisations(),
                    reach.sectors(),
                    reach.activities());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record StrandFigures(
            int number,
            String name,

            @Schema(description = "Null where no target is stated") @Nullable
            Integer target,

            @Schema(description = "What the target counts, or null") @Nullable
            Measure measure,

            int people,
            int unnamed,
            int places,
            int organisations,
            int sectors,
            int activities,

            @Schema(description = "First day, or null") @Nullable
            LocalDate from,

            @Schema(description = "Last day, or null") @Nullable
            LocalDate to,

            @Schema(description = "Target × elapsed share of the strand's days; null without target or dates") @Nullable
            Integer expectedByToday,

            @Schema(
                    description =
                            "Reached + 28-day rate × days left; null without target or dates, or before the first day")
            @Nullable
            Integer forecast) {

        static StrandFigures of(StrandReach line) {
            var reach = line.reach();
            var pace = line.pace();
            return new StrandFigures(
                    line.strand().number(),
                    line.strand().name(),
                    pace == null ? null : pace.target(),
                    pace == null ? null : pace.measure(),
                    reach.people(),
                    reach.unnamed(),
                    reach.places(),
                    reach.organisations(),
                    reach.sectors(),
                    reach.activities(),
                    line.strand().from(),
                    line.strand().to(),
                    pace == null ? null : pace.expectedByToday(),
                    pace == null ? null : pace.forecast());
        }
    }
}
