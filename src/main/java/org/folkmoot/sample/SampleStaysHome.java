package org.folkmoot.sample;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Ends a start with the sample on an address others can reach, before anything else happens. */
class SampleStaysHome implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("sample"))) Loopback.require(environment);
    }

    /** After the settings have been read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
