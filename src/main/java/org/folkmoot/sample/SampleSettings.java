package org.folkmoot.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param password of the six sign-ins, from the first start on. Known to all, which is why the sample listens on
 *                 loopback only.
 */
@ConfigurationProperties("folkmoot.sample")
record SampleSettings(@DefaultValue("try-folkmoot-here") String password) {}
