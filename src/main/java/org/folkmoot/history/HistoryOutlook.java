package org.folkmoot.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.folkmoot.programme.EngagementKind;
import org.jspecify.annotations.Nullable;

/**
 * What a table would add to the ledger, counted as the ledger counts. People, organisations and activities that are in the
 * ledger already are among them: they do not count twice.
 *
 * @param figures       of the whole table
 * @param first         day, or null when there is nothing to count
 * @param strands       by number, those that lines name
 * @param withoutStrand lines that count for the programme as a whole only
 * @param earlier       lines that an earlier import has counted and that are passed over, by that import
 * @param activitiesBefore some activities of which an earlier import has counted other lines
 */
public record HistoryOutlook(
        Figures figures,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<OfStrand> strands,
        int withoutStrand,
        List<Earlier> earlier,
        List<String> activitiesBefore) {

    /**
     * @param people        distinct persons
     * @param unnamed       heads without a name
     * @param places        person × activity
     * @param organisations distinct, by affiliation on the day, else as the line has it
     */
    public record Figures(int lines, int people, int unnamed, int places, int organisations, int activities) {}

    /** @param notCounted lines of kinds that do not count for the strand */
    public record OfStrand(int number, String name, Figures figures, List<NotCounted> notCounted) {}

    public record NotCounted(EngagementKind kind, int lines) {}

    /** @param id of the import */
    public record Earlier(UUID id, int lines) {}
}
