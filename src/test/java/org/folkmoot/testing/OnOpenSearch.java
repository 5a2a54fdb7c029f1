package org.folkmoot.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a test's context at a real OpenSearch, beside {@link TestDatabase}: {@code @ContextConfiguration(initializers = …)}. */
public class OnOpenSearch implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SEARCH = "spring.jpa.properties.hibernate.search.";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "opensearch",
                        Map.of(
                                SEARCH + "backend.type", "elasticsearch",
                                SEARCH + "backend.hosts", RealOpenSearch.hosts(),
                                SEARCH + "backend.analysis.configurer", "bean:elasticsearchEnglish",
                                SEARCH + "schema_management.strategy", "drop-and-create")));
    }
}
