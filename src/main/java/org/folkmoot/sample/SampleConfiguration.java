package org.folkmoot.sample;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("sample")
@EnableConfigurationProperties(SampleSettings.class)
class SampleConfiguration {}
