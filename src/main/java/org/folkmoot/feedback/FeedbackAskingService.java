package org.folkmoot.feedback;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Asking at once instead of at the next hour. */
@Service
public class FeedbackAskingService {

    private final FeedbackRounds rounds;

    FeedbackAskingService(FeedbackRounds rounds) {
        this.rounds = rounds;
    }

    /** Whoever is due by now and was not asked yet. @return how many people were asked or told */
    @PreAuthorize("hasRole('SYSTEM')")
    public int askWhoIsDue() {
        return rounds.run();
    }
}
