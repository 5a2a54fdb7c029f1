package org.folkmoot.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets a portal that is to be killed be held at a certain statement: every connection says what is about to be prepared on it
 * and what was committed. To be added to the portal's bean factory before it starts.
 */
public abstract class HeldConnections implements BeanPostProcessor {

    /** @param sql in lower case, before it is prepared on this connection */
    protected abstract void beforeStatement(Connection connection, String sql) throws SQLException;

    /** The connection's transaction is committed, and who committed does not know yet. */
    protected abstract void afterCommit(Connection connection) throws SQLException;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new Held(pool) : bean;
    }

    private final class Held extends DelegatingDataSource {

        Held(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return held(super.getConnection());
        }

        private Connection held(Connection real) {
            return (Connection) Proxy.newProxyInstance(
                    HeldConnections.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, given) -> {
                        if (method.getName().equals("prepareStatement"))
                            beforeStatement(real, given[0].toString().toLowerCase());
                        try {
                            var result = method.invoke(real, given);
                            if (method.getName().equals("commit")) afterCommit(real);
                            return result;
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}
