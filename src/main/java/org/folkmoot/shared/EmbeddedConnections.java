package org.folkmoot.shared;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Connections to the embedded database stay open while the portal runs. H2 2.4 ties a check of a column against a list of
 * values to the connection that made the table, and refuses every row once that one is closed; a pool that renews its
 * connections would close it half an hour after the first start.
 */
class EmbeddedConnections implements BeanPostProcessor {

    private static final String H2 = "jdbc:h2:";
    private static final long FOR_EVER = 0;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith(H2)) {
            pool.setMaxLifetime(FOR_EVER);
            pool.setIdleTimeout(FOR_EVER);
        }
        return bean;
    }
}
