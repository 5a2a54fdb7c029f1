package org.folkmoot.openfigures;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.util.DigestUtils;

/**
 * What everybody sees of reach until it is read again.
 *
 * @param tag    changes when a figure does; the moment of reading is left out
 * @param csv    the figures as a table
 * @param sites  where the strip may be shown; of the whole programme's picture only
 * @param frozen as {@code sites}, the latest first
 */
record OpenPicture(ReachFigures figures, String tag, byte[] csv, StripSites sites, List<FrozenSummary> frozen) {

    static String tagOf(ReachFigures figures) {
        var still = new ReachFigures(
                figures.name(),
                Instant.EPOCH,
                figures.programme(),
                figures.denominators(),
                figures.strands(),
                figures.smallestShown(),
                figures.breakdown());
        return DigestUtils.md5DigestAsHex(still.toString().getBytes(StandardCharsets.UTF_8));
    }
}
