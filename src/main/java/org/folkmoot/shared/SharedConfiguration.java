package org.folkmoot.shared;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FolkmootSettings.class)
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
class SharedConfiguration {

    @Bean
    PortalClock clock(FolkmootSettings settings) {
        return new PortalClock(settings.zone());
    }

    /**
     * With the portal's own transactions: left to itself the provider takes the connection of a caller's transaction for its
     * own, and extending a lock commits whatever that caller has written until then.
     */
    @Bean
    LockProvider lockProvider(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(jdbc)
                .withTransactionManager(transactions)
                .usingDbTime()
                .build());
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DeadlockRetry deadlockRetry() {
        return new DeadlockRetry();
    }

    @Bean
    static EmbeddedConnections embeddedConnections() {
        return new EmbeddedConnections();
    }

    /** Heads the description of the open figures and lists at {@code /api/v1/openapi}. */
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Folkmoot: open figures and lists")
                        .version("1")
                        .description("Read only, without sign-in. Small numbers of people are not broken down."));
    }

    /** One bundle a module, {@code messages/<module>.properties}; all of them are found here. */
    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(resource -> String.valueOf(resource.getFilename()))
                .filter(name -> !name.contains("_"))
                .map(name -> "messages/" + name.replace(".properties", ""))
                .distinct()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.UK);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
