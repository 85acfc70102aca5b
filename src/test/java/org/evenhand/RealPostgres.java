package org.evenhand;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real PostgreSQL on this machine, with no container. One server serves all tests of a JVM; each caller gets an empty
 * database of its own. Where the tests run as root, which PostgreSQL refuses, the library starts it in a user namespace
 * ({@code unshare -U}).
 */
public final class RealPostgres {

    private static final EmbeddedPostgres SERVER = start();

    private static int databases;

    private RealPostgres() {}

    /** Gives an application context an empty database; tests that name it share the context. */
    public static final class Empty implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + emptyDatabaseUrl()).applyTo(context);
        }
    }

    /** An empty database, as a data source. */
    public static synchronized DataSource emptyDatabase() {
        return SERVER.getDatabase("postgres", newDatabase());
    }

    /** The JDBC address of an empty database, for an application context's {@code spring.datasource.url}. */
    public static synchronized String emptyDatabaseUrl() {
        return SERVER.getJdbcUrl("postgres", newDatabase());
    }

    private static String newDatabase() {
        String name = "test_" + ++databases;
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (java.sql.SQLException refused) {
            throw new IllegalStateException("The test database could not be made", refused);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException refused) {
            throw new UncheckedIOException("PostgreSQL did not start", refused);
        }
    }
}
