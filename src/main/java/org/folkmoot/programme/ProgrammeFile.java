package org.folkmoot.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a programme file states, checked. */
record ProgrammeFile(
        ProgrammeSummary programme,
        List<StageSummary> stages,
        List<StrandLine> strands,
        Funding funding,
        List<TermLine> themes,
        List<TermLine> principles,
        List<TermLine> conditions,
        List<String> sectors,
        List<String> areas,
        List<BodySummary> bodies,
        List<OrganisationLine> organisations) {

    /** @param meaning a theme's outcome, or what a principle or condition means; empty when nothing is stated */
    record TermLine(String name, String meaning) {}

    /** The same programme with all its dates later by that many days. */
    ProgrammeFile shifted(long days) {
        var regional = funding.regional();
        return new ProgrammeFile(
                programme,
                stages.stream()
                        .map(s -> new StageSummary(s.name(), s.from().plusDays(days), shift(s.to(), days), s.purpose()))
                        .toList(),
                strands.stream()
                        .map(s -> new StrandLine(
                                s.number(),
                                s.name(),
                                s.stage(),
                                shift(s.from(), days),
                                shift(s.to(), days),
                                s.cost(),
                                s.costInTotal(),
                                s.otherStatedCost(),
                                s.rhythm(),
                                s.target(),
                                s.parts(),
                                s.metrics(),
                                s.counts()))
                        .toList(),
                new Funding(
                        funding.totalCost(),
                        regional == null
                                ? null
                                : new Funding.Regional(
                                        regional.name(),
                                        regional.amount(),
                                        regional.state(),
                                        shift(regional.decidedOn(), days)),
                        funding.pledges()),
                themes,
                principles,
                conditions,
                sectors,
                areas,
                bodies,
                organisations);
    }

    private static @Nullable LocalDate shift(@Nullable LocalDate day, long days) {
        return day == null ? null : day.plusDays(days);
    }
}
