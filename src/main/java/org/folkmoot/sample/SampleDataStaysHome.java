package org.folkmoot.sample;

import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The profile may be gone while its people are still in the database, known password and all. Checked while beans are
 * made, before the web server listens.
 */
@Component
@Profile("!sample")
class SampleDataStaysHome {

    SampleDataStaysHome(SampleMark mark, Environment environment) {
        if (mark.isThere()) Loopback.require(environment);
    }
}
