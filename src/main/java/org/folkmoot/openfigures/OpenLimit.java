package org.folkmoot.openfigures;

import java.time.Duration;
import org.folkmoot.shared.RateLimit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How often one network address may ask for open figures, whichever of them. */
@Component
class OpenLimit {

    /** A page with the strip and some badges asks for four a minute and person; an office has one address. */
    static final int A_MINUTE = 300;

    private final RateLimit limit = new RateLimit(A_MINUTE, Duration.ofMinutes(1));
    private final OpenProblems problems;

    OpenLimit(OpenProblems problems) {
        this.problems = problems;
    }

    /** @throws org.springframework.web.ErrorResponseException 429, with how long to wait */
    void take() {
        limit.take().ifPresent(wait -> {
            var seconds = wait.toSeconds() + 1;
            var problem = problems.of(HttpStatus.TOO_MANY_REQUESTS, "openfigures.api.too-often", seconds);
            problem.getHeaders().set("Retry-After", Long.toString(seconds));
            throw problem;
        });
    }

    void forget() {
        limit.forgetAll();
    }
}
