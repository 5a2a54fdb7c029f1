package org.folkmoot.openfigures;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open figures of this node: read once a second at most, all of them together, whatever the traffic. */
@Component
class RecentFigures {

    static final Duration PAUSE = Duration.ofSeconds(1);

    private final FigureReading reading;
    private final FigureTable table;
    private final StripRules rules;
    private final FrozenRows frozen;
    private final SeldomRead<OpenPicture> pictures = new SeldomRead<>(PAUSE, this::read, System::nanoTime);

    RecentFigures(FigureReading reading, FigureTable table, StripRules rules, FrozenRows frozen) {
        this.reading = reading;
        this.table = table;
        this.rules = rules;
        this.frozen = frozen;
    }

    /** Of the whole programme. */
    OpenPicture now() {
        return pictures.of("");
    }

    /** @param strand a number of a strand that there is: each one is kept */
    OpenPicture now(@Nullable Integer strand) {
        return pictures.of(strand == null ? "" : String.valueOf(strand));
    }

    /** For tests, which each begin with another database. */
    void forget() {
        pictures.forget();
    }

    private OpenPicture read(String strand) {
        var whole = strand.isEmpty();
        var figures = reading.now(whole ? null : Integer.valueOf(strand));
        return new OpenPicture(
                figures,
                OpenPicture.tagOf(figures),
                table.csv(figures),
                whole ? rules.now() : StripSites.NOBODY,
                whole ? frozen.summaries() : java.util.List.of());
    }
}
