package org.folkmoot.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole portal on an empty database, emptied again before each test. All such tests share one context, so that
 * it starts once. Runs on H2, or on a real MariaDB in the build's second round ({@link BothDatabases}).
 */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(EmptyDatabase.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PortalTest {}
