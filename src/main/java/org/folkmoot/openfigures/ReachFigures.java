package org.folkmoot.openfigures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.StrandReach;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The open figures. Frozen ones are kept in this form for good: components may be added, never taken away or given another
 * meaning.
 */
@Schema(description = "Who has taken part, for the programme and each strand. People and places are different counts.")
public record ReachFigures(
        @Schema(description = "The programme's name, or empty")
        String name,

        @Schema(description = "When this was put together, UTC")
        Instant generatedAt,

        Figures programme,
        @Schema(description = "What 'of' means: 43 of 46") Denominators denominators,
        @Schema(description = "By number") List<StrandFigures> strands,

        @Schema(description = "No part of the breakdown shows figures about fewer people than this")
        int smallestShown,

        Breakdown breakdown) {

    @Schema(name = "ReachDenominators")
    public record Denominators(
            @Schema(description = "Organisations on the partnership's register")
            int organisations,

            @Schema(description = "Sectors of the programme")
            int sectors) {}

    @Schema(name = "ReachTotals")
    public record Figures(
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

    @Schema(name = "ReachOfStrand")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record StrandFigures(
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
            Integer forecast,

            @Schema(description = "What a person must have done to be counted here")
            List<EngagementKind> counts) {

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
                    pace == null ? null : pace.forecast(),
                    line.strand().counts().stream().sorted().toList());
        }
    }

    @Schema(name = "ReachBreakdown")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Breakdown(
            @Schema(description = "Number of the strand it is of; null for the whole programme") @Nullable
            Integer strand,

            @Schema(description = "By month of taking part, the first one first")
            List<Part> months,

            @Schema(description = "By area of the organisation on the day")
            List<Part> areas,

            @Schema(description = "By sector of the organisation on the day")
            List<Part> sectors,

            @Schema(description = "By organisation on the day")
            List<Part> organisations,

            @Schema(description = "By sector and area: the key is sector/area")
            List<Part> sectorsAndAreas,

            Regularity regularity) {}

    @Schema(name = "ReachPart")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Part(
            @Schema(description = "A month such as 2026-11, or an id; empty where none is known")
            String key,

            String name,

            @Schema(
                    description =
                            "True where fewer people than smallestShown took part, named or not, or where the figures would give such a"
                                    + " number away; then they are null")
            boolean withheld,

            @Nullable Integer people,

            @Nullable Integer unnamed,

            @Nullable Integer places,
            @Nullable Integer organisations,
            @Nullable Integer sectors,
            @Nullable Integer activities) {}

    @Schema(name = "ReachRegularity")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Regularity(
            @Schema(description = "People who took part in one activity only; null where withheld") @Nullable
            Integer inOneActivity,

            @Schema(description = "Their share of all people, in per cent; null where withheld or nobody took part")
            @Nullable
            Integer inOneActivityPercent,

            @Schema(description = "The first month first") List<MonthOfPeople> months) {}

    @Schema(name = "ReachMonthOfPeople")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record MonthOfPeople(
            @Schema(description = "Such as 2026-11") String month,

            @Schema(description = "People who took part for the first time; null where withheld") @Nullable
            Integer firstTimers,

            @Schema(description = "People who had taken part before; null where withheld") @Nullable
            Integer returners) {}
}
