package org.evenhand.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.evenhand.operations.backup.FilledDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file database that closes itself, as H2 does where the disk is full. */
class ReopeningDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void a_database_that_has_closed_itself_is_opened_again_without_a_restart() throws Exception {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("evenhand") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0");
            pool.setMaximumPoolSize(4);
            new ReopeningDatabase().postProcessBeforeInitialization(pool, "dataSource");
            try (Connection first = pool.getConnection();
                    Connection second = pool.getConnection()) {
                FilledDatabase.execute(first, "create table kept as select 'yes' as said");
                FilledDatabase.execute(second, "shutdown immediately");
                assertThatThrownBy(() -> FilledDatabase.ask(first, "select said from kept"))
                        .isInstanceOf(SQLException.class);
            }

            try (Connection next = pool.getConnection()) {
                assertThat(FilledDatabase.ask(next, "select said from kept")).isEqualTo("yes");
                FilledDatabase.execute(next, "insert into kept values ('too')");
            }
        }
    }
}
