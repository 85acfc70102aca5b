package org.evenhand.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.RealPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The two databases on which the record must be the same. */
public enum Database {
    H2("h2") {
        @Override
        HikariDataSource empty() {
            return pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL("postgresql") {
        /** A schema for each test: a database takes ten times as long to make. */
        @Override
        HikariDataSource empty() {
            return pool(
                    postgresUrl() + "&reWriteBatchedInserts=true&currentSchema=schema_" + SCHEMAS.incrementAndGet());
        }
    };

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private static @Nullable String postgresUrl;

    private final String vendor;

    Database(String vendor) {
        this.vendor = vendor;
    }

    abstract HikariDataSource empty();

    HikariDataSource migrated() {
        HikariDataSource database = empty();
        migrate(database);
        return database;
    }

    void migrate(HikariDataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .failOnMissingLocations(false)
                .createSchemas(true)
                .load()
                .migrate();
    }

    static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(1);
        return pool;
    }

    private static synchronized String postgresUrl() {
        if (postgresUrl == null) {
            postgresUrl = RealPostgres.emptyDatabaseUrl();
        }
        return postgresUrl;
    }
}
