package org.folkmoot.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.StrandReach;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.StrandId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the portal counts itself, for targets that are read from it. */
@Component
class PortalFigures {

    private static final int DECIMALS = 2;

    private final ReachService reach;

    PortalFigures(ReachService reach) {
        this.reach = reach;
    }

    /** As they stand now, in the statements of one overview. */
    Now now() {
        return new Now(reach.overview());
    }

    /** The portal's figures at one moment. */
    static final class Now {

        private final ReachOverview overview;

        private Now(ReachOverview overview) {
            this.overview = overview;
        }

        /** How many there are in all: of the register, or of the programme; as stated where the portal does not know. */
        @Nullable
        Integer outOf(TargetScale scale) {
            var portal = scale.portal();
            if (portal == Measure.ORGANISATIONS) return overview.organisationsOf();
            if (portal == Measure.SECTORS) return overview.sectorsOf();
            return scale.outOf();
        }

        /** Empty for a strand that is not in the programme any more, and for a share of nothing. */
        Optional<Measured> figure(TargetTerms terms, LocalDate day) {
            var scale = terms.scale();
            var portal = scale.portal();
            if (portal == null) return Optional.empty();
            var outOf = outOf(scale);
            return reached(terms.placement().strand())
                    .flatMap(there -> figure(scale, count(there, portal), outOf))
                    .map(value -> new Measured(day, value, null, scale.kind().whole() ? enough(outOf, value) : null));
        }

        private static Optional<BigDecimal> figure(TargetScale scale, int count, @Nullable Integer outOf) {
            var value = BigDecimal.valueOf(count);
            if (scale.kind() != TargetKind.PERCENTAGE) return Optional.of(value.setScale(DECIMALS));
            if (outOf == null || outOf == 0) return Optional.empty();
            var share = value.multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(outOf), 1, RoundingMode.FLOOR)
                    .min(BigDecimal.valueOf(100));
            return Optional.of(share.setScale(DECIMALS));
        }

        /** A stated "in all" that the count has outgrown is not repeated: nobody is among 12 of 10. */
        private static @Nullable Integer enough(@Nullable Integer outOf, BigDecimal value) {
            return outOf == null || outOf < 1 || value.compareTo(BigDecimal.valueOf(outOf)) > 0 ? null : outOf;
        }

        private Optional<Reach> reached(@Nullable StrandId strand) {
            if (strand == null) return Optional.of(overview.programme());
            return overview.strands().stream()
                    .filter(line -> line.strand().id().equals(strand))
                    .map(StrandReach::reach)
                    .findFirst();
        }

        private static int count(Reach reach, Measure measure) {
            return switch (measure) {
                case PEOPLE -> reach.people();
                case PLACES -> reach.places();
                case ORGANISATIONS -> reach.organisations();
                case SECTORS -> reach.sectors();
                case ACTIVITIES -> reach.activities();
            };
        }
    }
}
