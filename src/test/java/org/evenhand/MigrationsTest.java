package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each module numbers its migrations in its own ten, so a later release may bring one with a lower number. */
class MigrationsTest {

    private static final Path ALL = Path.of("src/main/resources/db");

    @TempDir
    Path earlier;

    @Test
    void an_h2_database_of_an_earlier_release_takes_up_what_has_come_since() throws IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

        takesUpWhatHasComeSince(database, "h2");
    }

    @Test
    void a_postgresql_database_of_an_earlier_release_takes_up_what_has_come_since() throws IOException {
        takesUpWhatHasComeSince(RealPostgres.emptyDatabase(), "postgresql");
    }

    private void takesUpWhatHasComeSince(DataSource database, String vendor) throws IOException {
        migrate(database, vendor, release(vendor, "V11__"));
        assertThat(isThere(database, "V11__")).isFalse();

        migrate(database, vendor, ALL);
        assertThat(isThere(database, "V11__")).isTrue();
    }

    private Path release(String vendor, String without) throws IOException {
        for (String folder : new String[] {"migration", "vendor/" + vendor}) {
            Path copy = Files.createDirectories(earlier.resolve(folder));
            try (Stream<Path> files = Files.list(ALL.resolve(folder))) {
                for (Path file : files.filter(
                                one -> !one.getFileName().toString().startsWith(without))
                        .toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        return earlier;
    }

    private static void migrate(DataSource database, String vendor, Path folder) throws IOException {
        Flyway.configure()
                .dataSource(database)
                .locations(
                        "filesystem:" + folder.resolve("migration"), "filesystem:" + folder.resolve("vendor/" + vendor))
                .outOfOrder(Boolean.parseBoolean(settings().getProperty("spring.flyway.out-of-order")))
                .load()
                .migrate();
    }

    private static Properties settings() throws IOException {
        Properties settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        return settings;
    }

    private static boolean isThere(DataSource database, String script) {
        return Stream.of(Flyway.configure().dataSource(database).load().info().applied())
                .anyMatch(done -> done.getScript().contains(script));
    }
}
