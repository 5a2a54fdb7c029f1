package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import org.folkmoot.saved.SavedSearchService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two searches a participant keeps, so that the account page shows what they are for. */
@Component
@Profile("sample")
class SampleSearches {

    private static final Duration AGO = Duration.ofDays(12);

    private final SavedSearchService saved;
    private final Stage stage;

    SampleSearches(SavedSearchService saved, Stage stage) {
        this.saved = saved;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        stage.by(cast.signIn("participant"), now.minus(AGO), () -> {
            saved.save("Buses in the evening", "search?q=evening+bus");
            saved.save("Anything about libraries", "search?q=library&order=newest");
        });
    }
}
